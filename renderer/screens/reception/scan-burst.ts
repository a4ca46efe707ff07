/** Beyond this a new burst begins, but in the midst of a scan: a busy machine delays a key now and then. */
const pauseMs = 300
/** Between two letters, on the mean. Wireless scanners take up to 30 ms, the quickest typists 80. */
const meanGapMs = 55
const shortestScan = 8
/** Letters, beside each other, whose pace tells a scanner from a hand. */
const fewestToJudge = 4
/** What scanners send behind a code. */
const scanEnds: ReadonlySet<string> = new Set(['Enter', 'Tab'])
/** What scanners never send: the field is being changed by hand. */
const handKeys: ReadonlySet<string> = new Set([
  ...['Escape', 'Backspace', 'Delete', 'Home', 'End', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
])

interface Letter {
  readonly key: string
  readonly atMs: number
}

/** Tells a scanner's burst of keys from a person's. Fed with every key; gives the burst's text when Enter or Tab ends one. */
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
    // Shift and the like come between the letters of a scan and are no letters.
    if (key.length !== 1) return null
    if (!goesOn && !isQuick(letters)) letters = []
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

/** But for the longest gap: a busy machine may hold one key back for as long as it likes. */
const isQuick = (letters: readonly Letter[]): boolean => {
  if (letters.length < fewestToJudge) return false
  const gaps = letters.slice(1).map(({ atMs }, place) => atMs - (letters[place]?.atMs ?? atMs))
  const sum = gaps.reduce((total, gap) => total + gap, 0)
  return (sum - Math.max(...gaps)) / (gaps.length - 1) <= meanGapMs
}
