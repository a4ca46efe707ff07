/** A clock that no correction of the machine's clock moves. */
export interface SteadyClock {
  /** ms since 1970, as the machine's clock had it when the station started, and even from then on. */
  now(): number
  /** How far the machine's clock is ahead of this one, in ms: the sum of its corrections since the start. */
  gapMs(): number
}

/** Two readings of a clock of whole milliseconds, at the start and now, differ by up to 1 ms without a correction. */
const leastCorrectionMs = 2

/** `wall`: the station's clock, ms since 1970. `monotonic`: ms since any instant. */
export function createSteadyClock(wall: () => number, monotonic: () => number): SteadyClock {
  const start = wall() - monotonic()
  const now = () => start + monotonic()
  let known = 0
  return {
    now,
    gapMs() {
      const gap = wall() - now()
      if (Math.abs(gap - known) >= leastCorrectionMs) known = Math.round(gap)
      return known
    },
  }
}
