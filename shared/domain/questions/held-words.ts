import { foldText } from '../../kernel/fold-text.ts'
import { figuresAsLetters } from './figures-as-letters.ts'

/** Limits of a list of words to hold. Pages that change it use them too. */
export const heldWordLimits = {
  /** Speakers, places and insults of an event. Nobody keeps a longer list in mind. */
  most: 400,
  /** In UTF-16 code units: a first and last name, or a short expression. A single letter would hold everything. */
  shortest: 2,
  longest: 60,
} as const

/** A passage of a text that contains a held word, in UTF-16 code units. */
export interface HeldRange {
  readonly start: number
  readonly end: number
}

/** The key under which two spellings of one word are equal. A list keeps each word once. */
export function heldKey(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  if (keys.size >= mostKnown) keys.clear()
  const key = foldText(word)
  if (word.length <= heldWordLimits.longest) keys.set(word, key)
  return key
}
/** A cache: each change of the list compares all earlier words again. */
const keys = new Map<string, string>()

/**
 * Finds the words of a list in a text, in order: in other case, without accents, in the plural or feminine, stretched
 * (*connnard*), with digits for letters (*c0nn4rd*), starred (*sal\*pe*), or letter by letter (*c.o.n*). An entry of
 * several words matches them in a row, or written together. A false alarm costs a moderator one press.
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

  /** A cache of words: a hall's questions use a few thousand. */
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
  /** Folded, with letters for digits. */
  readonly plain: string
  readonly isHeld: boolean
  /** Entries of several words that may begin here. */
  readonly begins: readonly (readonly string[])[]
}
const mostKnown = 20_000

/** A word that may contain signs for letters. */
const written = /[\p{L}\p{M}\p{N}]+(?:[*#@$!]+[\p{L}\p{M}\p{N}]+)*/gu
/** "c.o.n", "p u t e": letters with one sign between them. */
const letterByLetter = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:[ .\-_*/]\p{L}\p{M}*(?![\p{L}\p{M}\p{N}])){1,20}/gu

/** From this length a doubled letter makes no difference (*conard*); in shorter words it does (*Anne*, *âne*). */
const loosenedFrom = 6
/** A shorter word with a star may be anything. */
const starredFrom = 4
/** The feminine of an adjective: *con* has another one, and *cône* is none. */
const feminineFrom = 5

/** `pattern`: what a word with signs for letters may stand for. */
function spellingOf(word: string): { readonly plain: string; readonly pattern: RegExp | null } {
  const isStarred = /[*#@$!]/.test(word)
  // Each sign stands for one letter.
  const parts = isStarred ? word.split(/(?=[*#@$!])|(?<=[*#@$!])/) : [word]
  const plain = parts
    .map((part) => (/^[*#@$!]$/.test(part) ? '.' : plainOf(foldText(part).replaceAll(' ', ''))))
    .join('')
  return { plain, pattern: isStarred ? new RegExp(`^${plain}$`) : null }
}

/** "put1" contains no such digit: only digits inside a word stand for letters. */
const plainOf = (word: string): string =>
  /\p{L}/u.test(word) ? word.replace(/[013457]/g, (figure) => figuresAsLetters[figure] ?? figure) : word
/** Collapses every run of one letter. */
const collapsed = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1')

/** A written word, and the words whose plural or feminine it may be. */
function formsOf(word: string): string[] {
  const singular = word.length > 2 && /[sx]$/.test(word) ? [word.slice(0, -1)] : []
  const masculine = [word, ...singular].flatMap((form) =>
    form.length > feminineFrom && form.endsWith('e') ? [form.slice(0, -1)] : [],
  )
  return [word, ...singular, ...masculine]
}
/** An entry in the plural also matches the singular. */
const formsOfEntry = (entry: string): string[] =>
  entry.length > feminineFrom && /[sx]$/.test(entry) ? [entry, entry.slice(0, -1)] : [entry]
const sameWord = (one: string, entry: string): boolean =>
  formsOf(one).some((form) => form === entry || `${form}s` === entry)

/** In order, without ranges inside other ranges. */
function withoutOverlaps(ranges: readonly HeldRange[]): readonly HeldRange[] {
  const kept: HeldRange[] = []
  for (const range of ranges.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1)
    if (!last || range.start >= last.end) kept.push(range)
  }
  return kept
}
