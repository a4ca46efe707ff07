import { hasLost, headOf, mayBegin } from './lost-letters.ts'
import { grown } from './number-lists.ts'
import { createOrderedList, type OrderedList } from './ordered-list.ts'
import { soundOf } from './sounds.ts'

/**
 * Every distinct word once, with a small number, in alphabetical order, so that a prefix is one stretch. Words that have
 * lost a letter stand apart, by what comes before it.
 */
export interface Vocabulary {
  /** The word's number. Counts one more use. */
  use(word: string): number
  /** Counts one use less. An unused word is forgotten, and its number reused. */
  release(number: number): void
  numberOf(word: string): number | undefined
  wordOf(number: number): string
  /** Whether a word begins so. */
  hasBeginning(prefix: string): boolean
  /** Puts the numbers of the words with this prefix into the buffer; behind them those with a lost letter within it. */
  collect(prefix: string, into: NumberBuffer): void
  /** The first or the second of both. */
  collectWhole(prefix: string, into: NumberBuffer): void
  collectLost(prefix: string, into: NumberBuffer): void
  /** An upper bound for the number that `collectWhole` gives. */
  atMost(prefix: string): number
  /** The first letter behind `after` with which a word goes on behind this prefix. `after`: the letter before it; '' for the first. */
  nextLetter(prefix: string, after: string): string | undefined
  /** The same for the words whose sound begins so, by their sounds. */
  collectSounding(sound: string, into: NumberBuffer): void
  soundAt(number: number): string
  /** Greater than every number in use. */
  readonly capacity: number
}

/** Numbers gathered during one search. The buffer is kept between searches so that none allocates. */
export interface NumberBuffer {
  values: Uint32Array<ArrayBuffer>
  size: number
}

export const createNumberBuffer = (): NumberBuffer => ({ values: new Uint32Array(1024), size: 0 })

export function append(buffer: NumberBuffer, value: number): void {
  if (buffer.size === buffer.values.length) buffer.values = grown(buffer.values, buffer.size + 1)
  buffer.values[buffer.size++] = value
}

export function createVocabulary(): Vocabulary {
  const words: string[] = []
  const sounds: string[] = []
  const numbers = new Map<string, number>()
  const free: number[] = []
  let uses = new Uint32Array(256)
  /** Few, but in a broken file a third of all words: hence not looked at one by one. */
  const withLost = new Map<string, Set<number>>()
  const wordOf = (number: number): string => words[number] ?? ''
  const soundAt = (number: number): string => sounds[number] ?? ''
  const order = createOrderedList((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1), wordOf)
  const bySound = createOrderedList((a, b) => {
    if (soundAt(a) !== soundAt(b)) return soundAt(a) < soundAt(b) ? -1 : 1
    return wordOf(a) < wordOf(b) ? -1 : 1
  }, soundAt)

  function collect(list: OrderedList, textOf: (number: number) => string, prefix: string, into: NumberBuffer): void {
    const from = list.firstFrom(prefix)
    // Most of the slips that a guess tries begin no word.
    if (!isAt(list, textOf, from, prefix)) return
    const to = list.firstFrom(prefix + afterAnyLetter)
    const room = into.size + list.atMost(from, to)
    if (room > into.values.length) into.values = grown(into.values, room)
    into.size = list.copy(from, to, into.values, into.size)
  }

  /** A shorter prefix than what comes before the lost letter begins the unmarked word too. */
  function* lostWithin(prefix: string): Iterable<number> {
    for (let length = 0; length < prefix.length && withLost.size > 0; length++)
      for (const number of withLost.get(prefix.slice(0, length)) ?? [])
        if (mayBegin(wordOf(number), prefix)) yield number
  }

  function place(number: number, word: string): void {
    if (!hasLost(word)) {
      order.insert(number)
      bySound.insert(number)
      return
    }
    const head = headOf(word)
    withLost.set(head, (withLost.get(head) ?? new Set()).add(number))
  }

  function takeOut(number: number, word: string): void {
    if (!hasLost(word)) {
      order.remove(number)
      bySound.remove(number)
      return
    }
    const head = headOf(word)
    const others = withLost.get(head)
    others?.delete(number)
    if (others?.size === 0) withLost.delete(head)
  }

  /** Whether the text at this place, or the next one there is, begins so. */
  function isAt(list: OrderedList, textOf: (number: number) => string, place: number, prefix: string): boolean {
    const item = list.itemFrom(place)
    return item !== undefined && textOf(item).startsWith(prefix)
  }

  return {
    use(word) {
      const known = numbers.get(word)
      if (known !== undefined) {
        uses[known] = (uses[known] ?? 0) + 1
        return known
      }
      const number = free.pop() ?? words.length
      if (number >= uses.length) uses = grown(uses, number + 1)
      uses[number] = 1
      words[number] = word
      sounds[number] = hasLost(word) ? '' : soundOf(word)
      numbers.set(word, number)
      place(number, word)
      return number
    },

    release(number) {
      const left = (uses[number] ?? 1) - 1
      uses[number] = left
      if (left > 0) return
      takeOut(number, wordOf(number))
      numbers.delete(wordOf(number))
      words[number] = ''
      sounds[number] = ''
      free.push(number)
    },

    numberOf: (word) => numbers.get(word),
    wordOf,
    soundAt,
    hasBeginning: (prefix) =>
      isAt(order, wordOf, order.firstFrom(prefix), prefix) || [...lostWithin(prefix)].length > 0,
    collect(prefix, into) {
      collect(order, wordOf, prefix, into)
      for (const number of lostWithin(prefix)) append(into, number)
    },
    collectWhole: (prefix, into) => collect(order, wordOf, prefix, into),
    collectLost(prefix, into) {
      for (const number of lostWithin(prefix)) append(into, number)
    },
    atMost: (prefix) => order.atMost(order.firstFrom(prefix), order.firstFrom(prefix + afterAnyLetter)),
    nextLetter(prefix, after) {
      const behind = prefix + (after === '' ? beforeAnyLetter : after + afterAnyLetter)
      const item = order.itemFrom(order.firstFrom(behind))
      const word = item === undefined ? '' : wordOf(item)
      return word.startsWith(prefix) ? word.charAt(prefix.length) || undefined : undefined
    },
    collectSounding: (sound, into) => collect(bySound, soundAt, sound, into),

    get capacity() {
      return words.length
    },
  }
}

const beforeAnyLetter = '\u0001'
const afterAnyLetter = '\uffff'
