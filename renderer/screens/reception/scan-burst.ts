/** Beyond this a new burst begins; a busy machine delays a key now and then, so one gap alone proves nothing. */
const pauseMs = 300
/** Between two letters, on the mean. Wireless scanners take up to 30 ms, the quickest typists 80. */
const meanGapMs = 55
const shortestScan = 8
/** What scanners send behind a code. */
const scanEnds: ReadonlySet<string> = new Set(['Enter', 'Tab'])

interface Letter {
  readonly key: string
  readonly atMs: number
}

/** Tells a scanner's burst of keys from a person's. Fed with every key; gives the burst's text when Enter or Tab ends one. */
export const createScanBurst = () => {
  let letters: Letter[] = []
  return (key: string, atMs: number): string | null => {
    const goesOn = atMs - (letters.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY) <= pauseMs
    if (scanEnds.has(key)) {
      const burst = goesOn ? withoutHand(letters) : []
      letters = []
      return isScan(burst) ? burst.map((letter) => letter.key).join('') : null
    }
    // Shift and the like come between the letters of a scan and are no letters.
    if (key.length !== 1) return null
    if (!goesOn) letters = []
    letters.push({ key, atMs })
    return null
  }
}

/**
 * A scan may follow what a hand has just typed: its letters come first, and slowly. One slow gap alone is a scan's own
 * first key, delayed by a busy machine.
 */
const withoutHand = (letters: readonly Letter[]): readonly Letter[] => {
  const first = letters.findIndex((letter, place) => gapAfter(letters, place, letter) <= meanGapMs)
  return first > 1 ? letters.slice(first) : letters
}

const gapAfter = (letters: readonly Letter[], place: number, { atMs }: Letter): number =>
  (letters[place + 1]?.atMs ?? atMs) - atMs

const isScan = (letters: readonly Letter[]): boolean =>
  letters.length >= shortestScan &&
  ((letters.at(-1)?.atMs ?? 0) - (letters[0]?.atMs ?? 0)) / (letters.length - 1) <= meanGapMs
