/** Ms after which a run counts as a good start. A later end is a new failure. */
const longEnoughMs = 60_000
const delaysMs = [0, 500, 1000, 2000, 5000] as const

/** The number of consecutive failures, this one included, after a run of `ranMs`. */
export const failuresAfter = (failures: number, ranMs: number): number => (ranMs > longEnoughMs ? 1 : failures + 1)

/** Ms before the next start: none after a first failure, so that a desk is back at once, then increasing. */
export const restartDelayMs = (failures: number): number => delaysMs[Math.max(failures, 1) - 1] ?? 5000
