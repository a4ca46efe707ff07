/** Time as it is given to what waits: a real clock, or a test's. */
export interface Timing {
  /** Wall clock, ms. */
  readonly now: () => number
  /** Runs `act` once in so many ms; gives what takes it back. */
  readonly after: (ms: number, act: () => void) => () => void
  /** From 0 up to 1. */
  readonly random: () => number
}

export const realTiming = (now: () => number): Timing => ({
  now,
  after(ms, act) {
    const timer = setTimeout(act, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
  random: Math.random,
})
