/** A station that ran so long, in ms, had started well: what ends it then is a new accident. */
const longEnoughMs = 60_000
const delaysMs = [0, 500, 1000, 2000, 5000] as const

/** How many ends in a row, this one included, after a run of `ranMs`. */
export const failuresAfter = (failures: number, ranMs: number): number => (ranMs > longEnoughMs ? 1 : failures + 1)

/** ms before the next start: none after a first accident, so that a desk is back at once; then more and more. */
export const restartDelayMs = (failures: number): number => delaysMs[Math.max(failures, 1) - 1] ?? 5000
