import type { BestAnswers } from './best-answers.ts'
import type { IndexedPeople } from './indexed-people.ts'
import { fields } from './name-words.ts'
import { count, type Marks, mostWords, prefixCost, type QueryWord, wholeNameCost } from './query-words.ts'

/** Offers everybody with a name that begins so: exact words first, then last names, then first names. */
export function searchOneWord(people: IndexedPeople, word: QueryWord, buffer: Uint32Array, best: BestAnswers): void {
  if (word.exact >= 0) offerAll(people, word.exact, 1, best)
  // Two letters may begin the names of thousands. Words come in alphabetical order, and so do people whose last name
  // begins with them. Once these fill the answers, no later one can enter.
  const least = 1 + prefixCost + fields.opensLastName
  for (let at = word.from; at < word.to && best.ceiling > least; at++) {
    const candidate = buffer[at] ?? 0
    if (candidate !== word.exact) offerAll(people, candidate, 1 + prefixCost, best)
  }
}

function offerAll({ peopleByWord }: IndexedPeople, word: number, cost: number, best: BestAnswers): void {
  const { values } = peopleByWord
  const start = peopleByWord.start(word)
  const end = start + peopleByWord.size(word)
  for (let at = start; at < end; at++) {
    const value = values[at] ?? 0
    const offered = cost + (value & 3)
    if (offered <= best.ceiling) best.offer(value >>> 2, offered)
  }
}

/**
 * Offers everybody whose names answer all of the words, which are `marked`. It goes through the people of the rarest
 * word.
 */
export function searchSeveralWords(
  people: IndexedPeople,
  words: readonly QueryWord[],
  wholeQuery: string,
  buffer: Uint32Array,
  marked: Marks,
  best: BestAnswers,
): void {
  const rarest = words.reduce((a, b) => (b.uses < a.uses ? b : a))
  const all = 2 ** words.length - 1
  const wantedPairs = words.reduce((bits, { pair }) => bits | pair, 0)
  const wantedInitials = words.reduce((bits, { initial }) => bits | initial, 0)
  const guesses = words.flatMap(({ somePair }) => somePair ?? [])
  // A name of so many words has no more entries, joined neighbours included. Most people are rejected without reading
  // them.
  const mostEntries = 2 * wholeQuery.split(' ').length - 1
  if (rarest.exact >= 0) offerAnswering(rarest.exact)
  // From here on the rarest word is only a prefix, like every word that nobody has.
  const begun = words.filter((word) => word === rarest || word.exact < 0).length
  for (let at = rarest.from; at < rarest.to && best.ceiling > begun * prefixCost; at++) {
    const word = buffer[at] ?? 0
    if (word !== rarest.exact) offerAnswering(word)
  }

  function offerAnswering(word: number): void {
    const { beginnings, peopleByWord } = people
    const { values } = peopleByWord
    const start = peopleByWord.start(word)
    const end = start + peopleByWord.size(word)
    for (let at = start; at < end; at++) {
      const person = (values[at] ?? 0) >>> 2
      const pairs = beginnings[person * 2] ?? 0
      if ((wantedPairs & ~pairs) !== 0) continue
      if (guesses.length > 0 && guesses.some((some) => (some & pairs) === 0)) continue
      if ((wantedInitials & ~(beginnings[person * 2 + 1] ?? 0)) !== 0) continue
      const cost = nameCost(people, person, all, marked)
      // An offer this cheap may be the whole name, which costs nothing.
      if (cost < 0 || (cost >= prefixCost && cost > best.ceiling)) continue
      const isWhole =
        cost < prefixCost && people.wordsByPerson.size(person) <= mostEntries && people.isNamed(person, wholeQuery)
      best.offer(person, isWhole ? wholeNameCost : 1 + cost)
    }
  }
}

/** The sum of the lowest cost of each wanted word (by its bit) in this person's names; -1 if one is missing. */
export function nameCost({ wordsByPerson }: IndexedPeople, person: number, wanted: number, { bits }: Marks): number {
  const { values } = wordsByPerson
  const start = wordsByPerson.start(person)
  const end = start + wordsByPerson.size(person)
  let opening = 0
  let inLastName = 0
  let inFirstName = 0
  for (let at = start; at < end; at++) {
    const value = values[at] ?? 0
    const answered = bits[value >>> 2] ?? 0
    if (answered === 0) continue
    const field = value & 3
    if (field === fields.opensLastName) opening |= answered
    else if (field === fields.inLastName) inLastName |= answered
    else inFirstName |= answered
  }
  if ((wanted & ~(opening | inLastName | inFirstName)) !== 0) return -1

  let left = wanted & ~(opening >>> mostWords)
  const exactInLast = left & (inLastName >>> mostWords)
  left &= ~exactInLast
  const exactInFirst = left & (inFirstName >>> mostWords)
  left &= ~exactInFirst
  const begunOutside = left & ~opening
  const begunInFirst = begunOutside & ~inLastName
  return (
    count(exactInLast) * fields.inLastName +
    count(exactInFirst) * fields.inFirstName +
    count(left) * prefixCost +
    count(begunOutside & inLastName) * fields.inLastName +
    count(begunInFirst) * fields.inFirstName
  )
}
