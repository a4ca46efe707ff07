import type { BestAnswers } from './best-answers.ts'
import type { IndexedPeople } from './indexed-people.ts'
import { nameCost } from './name-search.ts'
import { fields } from './name-words.ts'
import type { NumberLists } from './number-lists.ts'
import { count, type Marks, mostWords, prefixCost, type QueryWord } from './query-words.ts'
import { append, type NumberBuffer } from './vocabulary.ts'

/** An organisation comes after every field of a name. */
const organisationCost = fields.inFirstName + 1

/**
 * Offers everybody whose organisation answers at least one of the words and whose names answer the others. A word that
 * both have counts as the organisation's. Several words are marked in `inNames`. Marks in `answered`, listed in
 * `touched`, are removed again.
 */
export function searchOrganisations(
  people: IndexedPeople,
  words: readonly QueryWord[],
  buffer: Uint32Array,
  inNames: Marks,
  answered: Marks,
  touched: NumberBuffer,
  best: BestAnswers,
): void {
  const all = 2 ** words.length - 1
  answered.reserve(people.capacity.organisations)
  touched.size = 0
  for (const word of words) markOrganisations(word)
  const answersAll = (organisation: number) => (bitsOf(organisation) & all) === all
  let isMixed = false
  for (let at = 0; at < touched.size; at++) {
    const organisation = touched.values[at] ?? 0
    if (answersAll(organisation)) offerMembers(organisation)
    else isMixed = true
  }
  if (isMixed) offerMixed()
  answered.clear(touched.values, touched.size)

  function markOrganisations(queryWord: QueryWord): void {
    const { organisationsByWord } = people
    for (let at = queryWord.from; at < queryWord.to; at++) {
      const word = buffer[at] ?? 0
      const start = organisationsByWord.start(word)
      const end = start + organisationsByWord.size(word)
      for (let place = start; place < end; place++) {
        const organisation = organisationsByWord.values[place] ?? 0
        if (answered.mark(organisation, queryWord, word === queryWord.exact) === 0) append(touched, organisation)
      }
    }
  }

  function offerMembers(organisation: number): void {
    const cost = costAt(organisation)
    if (cost <= best.ceiling) eachMember(organisation, (person) => best.offer(person, cost))
  }

  /** Goes through the people of the rarest word: some have it in their names, some in their organisation. */
  function offerMixed(): void {
    const inAll = (word: QueryWord) => word.uses + membersWith(word)
    const rarest = words.reduce((least, word) => (inAll(word) < inAll(least) ? word : least))
    for (let at = rarest.from; at < rarest.to; at++) {
      eachIn(people.peopleByWord, buffer[at] ?? 0, (value) => offerIfMixed(value >>> 2))
    }
    eachPartly(rarest, (organisation) => eachMember(organisation, offerIfMixed))
  }

  function offerIfMixed(person: number): void {
    const organisation = people.organisationOf(person)
    const there = bitsOf(organisation) & all
    if (there === 0 || there === all) return
    const inOrganisation = costAt(organisation)
    if (inOrganisation > best.ceiling) return
    const elsewhere = nameCost(people, person, all & ~there, inNames)
    if (elsewhere >= 0) best.offer(person, inOrganisation + elsewhere)
  }

  function costAt(organisation: number): number {
    const bits = bitsOf(organisation)
    const begun = bits & all & ~(bits >>> mostWords)
    return count(bits & all) * organisationCost + count(begun) * prefixCost
  }

  function membersWith(word: QueryWord): number {
    let members = 0
    eachPartly(word, (organisation) => {
      members += people.peopleByOrganisation.size(organisation)
    })
    return members
  }

  /** Goes through the organisations that answer this word, but not all words. */
  function eachPartly({ bit }: QueryWord, each: (organisation: number) => void): void {
    for (let at = 0; at < touched.size; at++) {
      const organisation = touched.values[at] ?? 0
      if ((bitsOf(organisation) & bit) !== 0 && !answersAll(organisation)) each(organisation)
    }
  }

  function bitsOf(organisation: number): number {
    return answered.bits[organisation] ?? 0
  }

  function eachMember(organisation: number, each: (person: number) => void): void {
    eachIn(people.peopleByOrganisation, organisation, each)
  }
}

function eachIn(lists: NumberLists, list: number, each: (value: number) => void): void {
  const { values } = lists
  const start = lists.start(list)
  const end = start + lists.size(list)
  for (let at = start; at < end; at++) each(values[at] ?? 0)
}
