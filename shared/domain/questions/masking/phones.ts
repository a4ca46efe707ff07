import type { Mask } from './mask.ts'
import { numberAt } from './numbers.ts'
import type { Word } from './words.ts'

/** Ten digits from 0, or those after +33, with at most two signs between any two; and numbers of other countries. */
const written =
  /(?<![\d.,])(?:(?:\+|00)[\s.]?33[\s.\-/]{0,2}(?:\(0\)[\s.\-/]{0,2}|0[\s.\-/]{0,2})?|[0O][\s.\-/_]{0,2})[1-9](?:[\s.\-/_,\u00a0\u202f]{0,2}\d){8}(?!\d)|(?:\+|(?<!\d)00)\d{1,3}(?:[\s.\-()\u00a0]{0,2}\d){6,12}(?!\d)/g

/** The fewest groups of a number in words ("zéro six, trente-neuf, ..."). */
const leastGroups = 5

export function phonesIn(text: string, words: readonly Word[]): readonly Mask[] {
  const inDigits = Array.from(text.matchAll(written), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    kind: 'phone' as const,
  }))
  return [...inDigits, ...inWords(words)]
}

function inWords(words: readonly Word[]): readonly Mask[] {
  const found: Mask[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (!first || !/^(?:zero|0\d?|o)$/.test(first.folded)) continue
    let groups = 0
    let next = at
    for (;;) {
      const read = next === at ? { next: at + 1 } : numberAt(words, next)
      if (!read || (next > at && !/^[\s,.\-/;]{1,4}$/.test(words[next]?.gap ?? ''))) break
      next = read.next
      groups++
    }
    if (groups < leastGroups) continue
    found.push({ start: first.start, end: words[next - 1]?.end ?? first.end, kind: 'phone' })
    at = next - 1
  }
  return found
}
