import { foldText } from '../../../kernel/fold-text.ts'
import { remembering } from '../../../kernel/remembering.ts'
import { isLost, markLost, variantsOf, withoutMarks } from './lost-letters.ts'

/**
 * The text by which a person is found. `firstNameOnly`: never by organisation, since that would reveal where they are
 * from.
 */
export interface SearchEntry {
  readonly lastName: string
  readonly firstName: string
  readonly organisation: string
  readonly firstNameOnly: boolean
}

/**
 * The place of a word in a name; lower values are closer to what people look for. Words that begin a last name follow
 * the alphabet like the people do, so a prefix search can stop early.
 */
export const fields = { opensLastName: 0, inLastName: 1, inFirstName: 2 } as const
export type Field = (typeof fields)[keyof typeof fields]

export interface FoldedEntry {
  readonly lastName: string
  readonly firstName: string
  /** Empty if the person may not be found by it. */
  readonly organisation: string
  /** The same names with each lost letter marked. Null if they have lost none. */
  readonly marked: MarkedNames | null
}

export type MarkedNames = Pick<SearchEntry, 'lastName' | 'firstName'>

export const foldEntry = (
  { lastName, firstName, organisation, firstNameOnly }: SearchEntry,
  foldOrganisation = foldedOrganisation,
): FoldedEntry => ({
  lastName: foldText(withoutMarks(lastName)),
  firstName: foldText(withoutMarks(firstName)),
  organisation: firstNameOnly ? '' : foldOrganisation(organisation),
  marked: markedNames(withoutMarks(lastName), withoutMarks(firstName)),
})

const foldedOrganisation = (organisation: string): string => foldText(withoutMarks(organisation))

/** Thousands of a file's people come from few organisations, and folding accents costs as much as a search. */
export const rememberingOrganisations = (): typeof foldedOrganisation => remembering(foldedOrganisation, 1000)

function markedNames(lastName: string, firstName: string): MarkedNames | null {
  const [last, first] = [markLost(lastName), markLost(firstName)]
  return last === null && first === null ? null : { lastName: foldText(last ?? ''), firstName: foldText(first ?? '') }
}

/**
 * Calls `each` with every word of the names, and with joined words as people type them: "Le Goff" is also "legoff", "de
 * La Tour" also "delatour" and "latour". A word and field may come more than once. Words that have lost a letter come as
 * they stand, and marked.
 */
export function eachNameWord(names: FoldedEntry, each: (word: string, field: Field) => void): void {
  eachWordOf(names, each)
  if (names.marked)
    eachWordOf(names.marked, (word, field) => {
      for (const variant of variantsOf(word)) each(variant, field)
    })
}

function eachWordOf({ lastName, firstName }: MarkedNames, each: (word: string, field: Field) => void): void {
  eachWord(lastName, (word, isFirst) => each(word, isFirst ? fields.opensLastName : fields.inLastName))
  eachWord(firstName, (word) => each(word, fields.inFirstName))
}

/** The words of an organisation, each once. */
export const organisationWords = (folded: string): Iterable<string> => new Set(folded.split(' '))

function eachWord(name: string, each: (word: string, isFirst: boolean) => void): void {
  if (name === '') return
  const words = name.split(' ')
  for (let at = 0; at < words.length; at++) each(words[at] ?? '', at === 0)
  // From each word to the end, at least two words. Any run of neighbours is a prefix of one of these.
  const last = words.length - 2
  for (let at = Math.max(0, words.length - longestRun); at <= last; at++) each(words.slice(at).join(''), false)
}

/** Words; a bound on a hostile file's cells. */
const longestRun = 8

/**
 * The beginnings of words, in bits: 32 for two letters and 32 for one. A person who lacks a bit of the query cannot
 * answer it. One test skips most of the thousands of people who match only one word. A word that has lost its beginning
 * may begin with anything.
 */
export const pairBit = (word: string): number => {
  if (word.length < 2) return 0
  const [one, other] = [word.charCodeAt(0), word.charCodeAt(1)]
  return isLost(one) || isLost(other) ? anyBeginning : 1 << ((one * 7 + other * 11) & 31)
}
export const initialBit = (word: string): number => {
  const letter = word.charCodeAt(0)
  return isLost(letter) ? anyBeginning : 1 << (letter & 31)
}
const anyBeginning = -1
