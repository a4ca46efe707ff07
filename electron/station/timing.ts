/** The clock for code that waits: a real one, or a test's. */
export interface Timing {
  /** Wall clock, ms. */
  readonly now: () => number
  /**
   * Calls `act` once after `ms`, or earlier, after `longestPutOffMs`, to check again. Returns a function that cancels
   * the call.
   */
  readonly after: (ms: number, act: () => void) => () => void
  /** From 0 up to 1. */
  readonly random: () => number
}

/** Node's timers hold no larger value. A larger one fires at once instead. */
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
