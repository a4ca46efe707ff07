/** Beyond this a new burst begins; a busy machine delays a key now and then, so one gap alone proves nothing. */
const pauseMs = 300
/** Between two letters, on the mean. Wireless scanners take up to 30 ms, the quickest typists 80. */
const meanGapMs = 55
const shortestScan = 8
/** What scanners send behind a code. */
const scanEnds: ReadonlySet<string> = new Set(['Enter', 'Tab'])

/** Tells a scanner's burst of keys from a person's. Fed with every key; gives the burst's text when Enter or Tab ends one. */
export const createScanBurst = () => {
  let text = ''
  let beganAt = 0
  let lastAt = Number.NEGATIVE_INFINITY
  return (key: string, atMs: number): string | null => {
    const goesOn = atMs - lastAt <= pauseMs
    if (scanEnds.has(key)) {
      const burst = goesOn ? text : ''
      text = ''
      return burst.length >= shortestScan && (lastAt - beganAt) / (burst.length - 1) <= meanGapMs ? burst : null
    }
    // Shift and the like come between the letters of a scan and are no letters.
    if (key.length !== 1) return null
    if (!goesOn || text === '') {
      text = ''
      beganAt = atMs
    }
    text += key
    lastAt = atMs
    return null
  }
}
