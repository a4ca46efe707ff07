/** After this time a new burst begins, except within a scan: a busy machine sometimes delays a key. */
const pauseMs = 300
/** Between two letters, on average. Wireless scanners take up to 30 ms, the quickest typists 80. */
const meanGapMs = 55
const shortestScan = 8
/** The number of adjacent letters needed to distinguish a scanner from a hand. */
const fewestToJudge = 4
/** Keys that scanners send after a code. */
const scanEnds: ReadonlySet<string> = new Set(['Enter', 'Tab'])
/** Keys that scanners never send: a hand is editing the field. */
const handKeys: ReadonlySet<string> = new Set([
  ...['Escape', 'Backspace', 'Delete', 'Home', 'End', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
])

interface Letter {
  readonly key: string
  readonly atMs: number
}

/**
 * Distinguishes a scanner's burst of keys from typing. Receives every key. Returns the burst's text when Enter or Tab
 * ends it.
 */
export const createScanBurst = (shortest = shortestScan) => {
  let letters: Letter[] = []
  return (key: string, atMs: number): string | null => {
    const goesOn = atMs - (letters.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY) <= pauseMs
    if (scanEnds.has(key)) {
      const burst = goesOn || isQuick(letters) ? withoutHand(letters) : []
      letters = []
      return burst.length >= shortest && isQuick(burst) ? burst.map((letter) => letter.key).join('') : null
    }
    if (handKeys.has(key)) letters = []
    // Shift and similar keys come between the letters of a scan and are not letters.
    if (key.length !== 1) return null
    if (!goesOn && !isQuick(letters)) letters = []
    letters.push({ key, atMs })
    return null
  }
}

/**
 * A scan may follow typed text, whose letters come first, and slowly. A single slow gap is the scan's own first key,
 * delayed by a busy machine.
 */
const withoutHand = (letters: readonly Letter[]): readonly Letter[] => {
  const first = letters.findIndex((letter, place) => gapAfter(letters, place, letter) <= meanGapMs)
  return first > 1 ? letters.slice(first) : letters
}

const gapAfter = (letters: readonly Letter[], place: number, { atMs }: Letter): number =>
  (letters[place + 1]?.atMs ?? atMs) - atMs

/** Ignores the longest gap, because a busy machine may delay one key for any time. */
const isQuick = (letters: readonly Letter[]): boolean => {
  if (letters.length < fewestToJudge) return false
  const gaps = letters.slice(1).map(({ atMs }, place) => atMs - (letters[place]?.atMs ?? atMs))
  const sum = gaps.reduce((total, gap) => total + gap, 0)
  return (sum - Math.max(...gaps)) / (gaps.length - 1) <= meanGapMs
}
