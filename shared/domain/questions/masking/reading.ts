import type { Mask, MaskKind } from './mask.ts'
import { type Word, wordsOfText } from './words.ts'

/** A text being read: its words, the words that a mask already covers, and the words known to identify nobody. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly masks: Mask[]
  /** By word index. */
  readonly taken: boolean[]
  readonly known: boolean[]
}

export function read(text: string): Reading {
  const words = wordsOfText(text)
  return { text, words, masks: [], taken: words.map(() => false), known: words.map(() => false) }
}

/** Masks words from `from` to `to`, the last one excluded. */
export function maskWords({ text, words, masks, taken }: Reading, from: number, to: number, kind: MaskKind): void {
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last) return
  // The full stop of an initial is masked with it.
  const isInitial = /^\p{L}$/u.test(last.raw) && text[last.end] === '.' && (kind === 'name' || kind === 'judge')
  // "2 ans ½": the sign is no word.
  const half = kind === 'age' ? (/^\s?½/.exec(text.slice(last.end))?.[0].length ?? 0) : 0
  masks.push({ start: first.start, end: last.end + (isInitial ? 1 : half), kind })
  for (let at = from; at < to; at++) taken[at] = true
}

/** Adds masks that were found in the text rather than in its words. */
export function maskPassages({ words, masks, taken }: Reading, passages: readonly Mask[]): void {
  const inOrder = [...passages].sort((one, other) => one.start - other.start)
  masks.push(...inOrder)
  let from = 0
  for (const { start, end } of inOrder) {
    while ((words[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++
    for (let at = from; (words[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) taken[at] = true
  }
}

const space = /^[\s\u00a0\u202f]+$/
const hyphen = /^\s?[-‐‑]\s?$/
const apostrophe = /^\s?['’ʼ]\s?$/

export const afterSpace = (word: Word | undefined): boolean => word !== undefined && space.test(word.gap)
export const afterHyphen = (word: Word | undefined): boolean => word !== undefined && hyphen.test(word.gap)
export const afterApostrophe = (word: Word | undefined): boolean => word !== undefined && apostrophe.test(word.gap)
/** Only a space, a hyphen or an apostrophe precedes it, so it continues the word before. */
export const goesOn = (word: Word | undefined): boolean =>
  afterSpace(word) || afterHyphen(word) || afterApostrophe(word)
