import { foldText } from '../../../kernel/fold-text.ts'
import { isLoneLetter, isLongEnough, splitsOf } from './letters.ts'
import type { SearchEntry } from './search-index.ts'

/** The rules of the search in their plainest form: look at everybody, weigh, sort. Without guesses. */
export function naiveSearch(people: ReadonlyMap<string, SearchEntry>, query: string, limit: number): string[] {
  const folded = foldText(query)
  const words = wanted(folded.split(' ').filter((word) => word !== ''))
  if (!isLongEnough(folded)) return []
  const everybody = [...people].map(([id, entry]) => ({ id, ...fold(entry) })).sort(inAlphabet)
  const pick = (costOf: (person: Person) => number) =>
    everybody
      .map((person) => ({ id: person.id, cost: costOf(person) }))
      .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.cost - b.cost)
      .map(({ id }) => id)

  if (words.every(isLoneLetter)) {
    const bears = ({ lastName, firstName }: Person, word: string) =>
      `${lastName} ${firstName}`.split(' ').includes(word)
    return pick((person) =>
      words.every((word) => bears(person, word)) ? byNames(person, words, folded) : Number.POSITIVE_INFINITY,
    ).slice(0, limit)
  }
  const asTyped = pick((person) => byNames(person, words, folded))
  if (asTyped.length >= limit) return asTyped.slice(0, limit)
  const typed = folded.split(' ')
  const together = [...runTogether(typed), ...takenApart(typed)]
  const byName = pick((person) =>
    Math.min(byNames(person, words, folded), ...together.map((texts) => 32 + byNames(person, texts, texts.join(' ')))),
  ).slice(0, limit)
  if (byName.length === limit) return byName
  const others = pick((person) => byOrganisation(person, words)).filter((id) => !byName.includes(id))
  return [...byName, ...others].slice(0, limit)
}

/** Each variant with two neighbouring words joined. */
const runTogether = (typed: readonly string[]): readonly (readonly string[])[] =>
  typed
    .slice(0, -1)
    .map((word, at) => wanted([...typed.slice(0, at), `${word}${typed[at + 1]}`, ...typed.slice(at + 2)]))

/** Each variant with one word split in two, for scripts that write names without a space. */
const takenApart = (typed: readonly string[]): readonly (readonly string[])[] =>
  typed.flatMap((word, at) =>
    splitsOf(word).map((parts) => wanted([...typed.slice(0, at), ...parts, ...typed.slice(at + 1)])),
  )

/** Without duplicates, and without single letters that another word begins with. */
const wanted = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter(
    (word, _, all) => word.length > 1 || !all.some((other) => other !== word && other.startsWith(word)),
  )

type Person = ReturnType<typeof fold> & { readonly id: string }

const fold = ({ lastName, firstName, organisation, firstNameOnly }: SearchEntry) => ({
  lastName: foldText(lastName),
  firstName: foldText(firstName),
  organisation: firstNameOnly ? '' : foldText(organisation),
})

const inAlphabet = (a: Person, b: Person): number => {
  const [left, right] = [a, b].map((p) => [p.lastName, p.firstName, p.organisation, p.id]) as [string[], string[]]
  const at = left.findIndex((text, index) => text !== right[index])
  return (left[at] ?? '') < (right[at] ?? '') ? -1 : 1
}

/** The distance of a query's word from a person's word. 0: they are equal. */
const distance = (typed: string, word: string): number =>
  typed === word ? 0 : word.startsWith(typed) ? 64 : Number.POSITIVE_INFINITY

const runs = (words: readonly string[]): string[] => words.slice(0, -1).map((_, first) => words.slice(first).join(''))

function wordCost({ lastName, firstName }: Person, typed: string): number {
  const [opening = '', ...inner] = lastName.split(' ')
  const inLast = [...inner, ...runs(lastName.split(' '))]
  const inFirst = [...firstName.split(' '), ...runs(firstName.split(' '))]
  return Math.min(
    distance(typed, opening),
    ...inLast.map((word) => distance(typed, word) + 1),
    ...inFirst.map((word) => distance(typed, word) + 2),
  )
}

function byNames(person: Person, words: readonly string[], query: string): number {
  const whole = [`${person.lastName} ${person.firstName}`, `${person.firstName} ${person.lastName}`]
  if (words.length > 1 && whole.includes(query)) return 0
  return words.reduce((sum, word) => sum + wordCost(person, word), 1)
}

function byOrganisation(person: Person, words: readonly string[]): number {
  const there = words.map((typed) => Math.min(...person.organisation.split(' ').map((word) => distance(typed, word))))
  if (there.every((cost) => cost === Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY
  return words.reduce((sum, word, at) => {
    const inOrganisation = there[at] ?? Number.POSITIVE_INFINITY
    return sum + (inOrganisation < Number.POSITIVE_INFINITY ? inOrganisation + 3 : wordCost(person, word))
  }, 0)
}
