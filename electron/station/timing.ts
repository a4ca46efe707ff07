/** Time as it is given to what waits: a real clock, or a test's. */
export interface Timing {
  /** Wall clock, ms. */
  readonly now: () => number
  /** Runs `act` once in so many ms, or in `longestPutOffMs` to look again; gives what takes it back. */
  readonly after: (ms: number, act: () => void) => () => void
  /** From 0 up to 1. */
  readonly random: () => number
}

/** A timer of the system holds no more, and runs out at once instead. */
export const longestPutOffMs = 2 ** 31 - 1

export const realTiming = (now: () => number): Timing => ({
  now,
  after(ms, act) {
    const timer = setTimeout(act, Math.min(ms, longestPutOffMs))
    timer.unref()
    return () => clearTimeout(timer)
  },
  random: Math.random,
})
