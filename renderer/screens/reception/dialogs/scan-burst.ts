const letterGapMs = 40
const shortestScan = 8

/** Tells a scanner's burst of keys from a person's. Fed with every key; gives the burst's text when Enter ends one. */
export const createScanBurst = () => {
  let text = ''
  let lastAt = 0
  return (key: string, atMs: number): string | null => {
    const isQuick = atMs - lastAt <= letterGapMs
    lastAt = atMs
    if (key === 'Enter') {
      const burst = text
      text = ''
      return isQuick && burst.length >= shortestScan ? burst : null
    }
    if (key.length === 1) text = isQuick ? text + key : key
    // Shift and the like come between the letters of a scan and are no pause.
    return null
  }
}
