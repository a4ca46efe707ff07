import type { IndexedPeople } from './indexed-people.ts'
import { initialBit, pairBit } from './name-words.ts'
import type { NumberBuffer } from './vocabulary.ts'

/** One word of a query, and the vocabulary's words that it may stand for: a stretch of a buffer. */
export interface QueryWord {
  /** 1, 2, 4 …: its bit in the marks. */
  readonly bit: number
  /** The vocabulary's number of the exact word; -1 if nobody has it. */
  readonly exact: number
  readonly from: number
  readonly to: number
  /** The bits that a person must have; 0 if the word may stand for others than it begins. */
  readonly pair: number
  readonly initial: number
  /** Of a guess: the pairs that its words begin with, of which a person must have one. Null: any person may have it. */
  readonly somePair: number | null
  /** How often people's names hold one of these words. */
  readonly uses: number
}

/** More words than any name and organisation together. Each is one bit of the marks below. */
export const mostWords = 16

/** Appends to the buffer what the word may stand for: the words that it begins, unless `collect` says otherwise. */
export function matchWord(
  { vocabulary, peopleByWord }: IndexedPeople,
  text: string,
  bit: number,
  buffer: NumberBuffer,
  collect?: (text: string, into: NumberBuffer) => void,
): QueryWord {
  const from = buffer.size
  if (collect) collect(text, buffer)
  else vocabulary.collect(text, buffer)
  let uses = 0
  let somePair = collect ? 0 : null
  for (let at = from; at < buffer.size; at++) {
    const word = buffer.values[at] ?? 0
    uses += peopleByWord.size(word)
    if (somePair !== null) somePair = withPair(somePair, vocabulary.wordOf(word))
  }
  const exact = vocabulary.numberOf(text) ?? -1
  const [pair, initial] = collect ? [0, 0] : [pairBit(text), initialBit(text)]
  return { bit, exact, from, to: buffer.size, pair, initial, somePair, uses }
}

/**
 * Which words of the query a number (a word's, an organisation's) answers: the word's bit for a prefix, and also the
 * bit 16 places higher for the exact word. All zero between searches.
 */
export class Marks {
  bits = new Uint32Array(256)

  reserve(capacity: number): void {
    if (capacity > this.bits.length) this.bits = new Uint32Array(capacity + (capacity >> 1))
  }

  /** Returns the earlier marks. */
  mark(number: number, { bit }: QueryWord, isExact: boolean): number {
    const before = this.bits[number] ?? 0
    this.bits[number] = before | (isExact ? bit * exactly + bit : bit)
    return before
  }

  clear(numbers: ArrayLike<number>, size: number): void {
    for (let at = 0; at < size; at++) this.bits[numbers[at] ?? 0] = 0
  }
}

const exactly = 2 ** mostWords

/** Cost of a word that is only a prefix: more than all the fields of a whole query. */
export const prefixCost = 64

/** Cost of joining two words once: more than all the fields of the exact words, less than a prefix. */
export const runTogetherCost = 32

/** The cost of a person whose names answer every word of the query is one more than the sum over its words. */
export const wholeNameCost = 0

/** How many bits are set. */
export function count(bits: number): number {
  let left = bits
  let sum = 0
  for (; left !== 0; left &= left - 1) sum++
  return sum
}

/** A word of one letter has no pair. */
function withPair(pairs: number, word: string): number | null {
  const pair = pairBit(word)
  return pair === 0 ? null : pairs | pair
}
