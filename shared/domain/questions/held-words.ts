import { foldText } from '../../kernel/fold-text.ts'
import { figuresAsLetters } from './figures-as-letters.ts'

/** What a list of words to hold takes: a page that changes it has to know of it too. */
export const heldWordLimits = {
  /** Those who speak at an event, its places, its insults: more is no list that somebody keeps in mind. */
  most: 400,
  /** In UTF-16 code units: a name with its first name, or a short expression. One letter would hold everything. */
  shortest: 2,
  longest: 60,
} as const

/** A passage of a text that holds one, in UTF-16 code units. */
export interface HeldRange {
  readonly start: number
  readonly end: number
}

/** How one of two spellings of the same word is told: as a list is kept, each word once. */
export function heldKey(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  if (keys.size >= mostKnown) keys.clear()
  const key = foldText(word)
  if (word.length <= heldWordLimits.longest) keys.set(word, key)
  return key
}
/** Each change of the list compares all words of before, which are the same ones again. */
const keys = new Map<string, string>()

/**
 * Finds the words of a list in a text, in their order: in other case, without accents, in the plural or the feminine,
 * stretched (*connnard*), with figures for letters (*c0nn4rd*), starred (*sal\*pe*), or letter by letter (*c.o.n*). An
 * entry of several words is found as them in a row, or written together. A false alarm costs a moderator one press.
 */
export function createHeldWords(list: readonly string[]): (text: string) => readonly HeldRange[] {
  const entries = list.map(heldKey).filter((entry) => entry !== '')
  const alone = new Set(entries.map((entry) => plainOf(entry.replaceAll(' ', ''))).flatMap(formsOfEntry))
  const loose = new Set([...alone].filter((form) => form.length >= loosenedFrom).map(collapsed))
  const starrable = [...alone].filter((form) => form.length >= starredFrom)
  const inARow = Map.groupBy(
    entries.flatMap((entry) => (entry.includes(' ') ? [entry.split(' ').map(plainOf)] : [])),
    ([first = '']) => first,
  )
  function isHeld(word: string): boolean {
    if (formsOf(word).some((form) => alone.has(form))) return true
    const isStretched = /(.)\1\1/.test(word)
    if (!isStretched && word.length < loosenedFrom) return false
    return formsOf(collapsed(word)).some((form) => loose.has(form) || (isStretched && alone.has(form)))
  }

  /** What each word means here: a hall's questions are made of a few thousand words. */
  const known = new Map<string, Token>()
  function tokenOf(word: string): Token {
    const before = known.get(word)
    if (before) return before
    const { plain, pattern } = spellingOf(word)
    const token = {
      plain,
      isHeld: pattern ? starrable.some((form) => pattern.test(form)) : isHeld(plain),
      begins: formsOf(plain).flatMap((form) => inARow.get(form) ?? []),
    }
    if (known.size >= mostKnown) known.clear()
    known.set(word, token)
    return token
  }

  return (text) => {
    const words = Array.from(text.matchAll(written), ({ 0: word, index }) => ({ word, index, token: tokenOf(word) }))
    const found: HeldRange[] = []
    for (const [at, { word, index: start, token }] of words.entries()) {
      if (token.isHeld) found.push({ start, end: start + word.length })
      for (const entry of token.begins) {
        const last = words[at + entry.length - 1]
        if (last && entry.every((one, place) => sameWord(words[at + place]?.token.plain ?? '', one)))
          found.push({ start, end: last.index + last.word.length })
      }
    }
    for (const { 0: spelled, index } of text.matchAll(letterByLetter))
      if (isHeld(plainOf(heldKey(spelled).replaceAll(' ', ''))))
        found.push({ start: index, end: index + spelled.length })
    return found.length > 1 ? withoutOverlaps(found) : found
  }
}

interface Token {
  /** Folded, letters for figures. */
  readonly plain: string
  readonly isHeld: boolean
  /** Entries of several words that may begin here. */
  readonly begins: readonly (readonly string[])[]
}
const mostKnown = 20_000

/** A word, with signs inside of it that may stand for letters. */
const written = /[\p{L}\p{M}\p{N}]+(?:[*#@$!]+[\p{L}\p{M}\p{N}]+)*/gu
/** "c.o.n", "p u t e": letters with one sign between each. */
const letterByLetter = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:[ .\-_*/]\p{L}\p{M}*(?![\p{L}\p{M}\p{N}])){1,20}/gu

/** Words this long are the same with a letter doubled or not (*conard*); shorter ones are others then (*Anne*, *âne*). */
const loosenedFrom = 6
/** Shorter ones with a star may be anything. */
const starredFrom = 4
/** An adjective's feminine: *con* has another one, and *cône* is none. */
const feminineFrom = 5

/** `pattern`: of a word with signs for letters, what it may stand for. */
function spellingOf(word: string): { readonly plain: string; readonly pattern: RegExp | null } {
  const isStarred = /[*#@$!]/.test(word)
  // Each sign by itself: as many letters are meant.
  const parts = isStarred ? word.split(/(?=[*#@$!])|(?<=[*#@$!])/) : [word]
  const plain = parts
    .map((part) => (/^[*#@$!]$/.test(part) ? '.' : plainOf(foldText(part).replaceAll(' ', ''))))
    .join('')
  return { plain, pattern: isStarred ? new RegExp(`^${plain}$`) : null }
}

/** "put1" is no figure: those that stand for letters, inside a word. */
const plainOf = (word: string): string =>
  /\p{L}/u.test(word) ? word.replace(/[013457]/g, (figure) => figuresAsLetters[figure] ?? figure) : word
/** Every run of one letter is one. */
const collapsed = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1')

/** A word that was written, and what it may be the plural or the feminine of. */
function formsOf(word: string): string[] {
  const singular = word.length > 2 && /[sx]$/.test(word) ? [word.slice(0, -1)] : []
  const masculine = [word, ...singular].flatMap((form) =>
    form.length > feminineFrom && form.endsWith('e') ? [form.slice(0, -1)] : [],
  )
  return [word, ...singular, ...masculine]
}
/** An entry in the plural holds the singular too. */
const formsOfEntry = (entry: string): string[] =>
  entry.length > feminineFrom && /[sx]$/.test(entry) ? [entry, entry.slice(0, -1)] : [entry]
const sameWord = (one: string, entry: string): boolean =>
  formsOf(one).some((form) => form === entry || `${form}s` === entry)

/** In their order, what lies in another one left out. */
function withoutOverlaps(ranges: readonly HeldRange[]): readonly HeldRange[] {
  const kept: HeldRange[] = []
  for (const range of ranges.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1)
    if (!last || range.start >= last.end) kept.push(range)
  }
  return kept
}
