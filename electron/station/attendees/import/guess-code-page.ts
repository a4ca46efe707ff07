import { type CodePage, codePageNames, codePages } from './code-pages.ts'

/**
 * The code page under which the bytes above 0x7F look most like French. Each byte scores by the letter that it would be
 * and by its neighbours: an accented capital after a small letter is as unlikely as a box-drawing character.
 */
export function guessCodePage(bytes: Uint8Array): CodePage {
  const counts = countHighBytes(bytes)
  let best: CodePage = 'windows-1252'
  let bestScore = Number.NEGATIVE_INFINITY
  for (const name of codePageNames) {
    const score = scoreOf(codePages[name], counts)
    if (score > bestScore) [best, bestScore] = [name, score]
  }
  return best
}

/**
 * Six counts per high byte: a small letter, a capital or neither before it, with or without a small letter after it.
 */
const contexts = 6

function countHighBytes(bytes: Uint8Array): Float64Array {
  const counts = new Float64Array(128 * contexts)
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const context = kindOf(bytes[at - 1] ?? 0) * 2 + (kindOf(bytes[at + 1] ?? 0) === small ? 1 : 0)
    const place = (byte - 0x80) * contexts + context
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}

const neither = 0
const small = 1
const capital = 2
const kindOf = (byte: number) =>
  byte >= 0x61 && byte <= 0x7a ? small : byte >= 0x41 && byte <= 0x5a ? capital : neither

function scoreOf(page: string, counts: Float64Array): number {
  let score = 0
  counts.forEach((count, place) => {
    if (count > 0) {
      const context = place % contexts
      score += count * weightOf(page[(place - context) / contexts] ?? '', context >> 1, context % 2 === 1)
    }
  })
  return score
}

function weightOf(letter: string, before: number, smallAfter: boolean): number {
  if (commonSmall.includes(letter)) return before === capital && !smallAfter ? -1 : 4
  if (commonCapital.includes(letter)) return before === small ? -3 : smallAfter || before === capital ? 3 : 1
  if (signs.includes(letter)) return 2
  // A non-letter between two letters is a letter decoded wrongly.
  if (/\p{L}/u.test(letter)) return before === small && letter !== letter.toLowerCase() ? -4 : -0.5
  return before !== neither || smallAfter ? -4 : -2
}

const commonSmall = 'éèàêçôîïëûùâœü'
const commonCapital = 'ÉÈÀÊÇÔÎÏËÛÙÂŒ'
const signs = '’–«»“”…€°\u00a0—'
