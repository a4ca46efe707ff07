/** A scanner takes up to 30 ms a key, and a machine adds some. The quickest typists take 60. */
const longestGapMs = 40
/** The shortest code of a ticket. */
const fewestLetters = 4
/** A run of this many letters, of which the first ones came quickly, may hold one late key: the machine was busy. */
const enoughForLateKey = 6
const fewestBeforeLateKey = 3
/** Fewer do, if nothing was typed this long before them, and the late key came sooner. */
const pauseMs = 300

/** Whether a key follows the one before as quickly as a scanner's, and no hand's. */
export const isScannersGap = (gapMs: number): boolean => gapMs <= longestGapMs

/**
 * How many of the last letters a scanner typed, by the times of all letters and of the Enter after them. None if a hand
 * typed them. What they spell does not matter: a ticket's code may be a word.
 */
export const scannersRun = (lettersMs: readonly number[], endMs: number): number => {
  const behind = quickBefore(lettersMs, lettersMs.length, endMs)
  const place = lettersMs.length - behind
  const before = place > 0 ? 1 + quickBefore(lettersMs, place - 1, lettersMs[place - 1] ?? endMs) : 0
  const first = place - before
  const gapAt = (at: number) => (lettersMs[at] ?? endMs) - (lettersMs[at - 1] ?? Number.NEGATIVE_INFINITY)
  const isBeginning = before > 0 && gapAt(first) > pauseMs && gapAt(place) <= pauseMs
  const isOneLate = (before >= fewestBeforeLateKey || isBeginning) && before + behind >= enoughForLateKey
  const run = isOneLate ? before + behind : behind
  return run >= fewestLetters ? run : 0
}

/** How many letters before this place, in a row, each came quickly before the next key. */
function quickBefore(lettersMs: readonly number[], place: number, nextMs: number): number {
  let count = 0
  let next = nextMs
  for (let at = place - 1; at >= 0; at--) {
    const time = lettersMs[at] ?? Number.NEGATIVE_INFINITY
    if (!isScannersGap(next - time)) break
    next = time
    count++
  }
  return count
}
