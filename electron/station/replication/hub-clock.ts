import { wrongDayMs } from '../../../shared/domain/stations/clock.ts'

/** What is kept of the hub's clock between two starts, while this one is wrong. */
export interface KeptHubClock {
  /** How far the hub's clock is ahead of this one, in ms. */
  readonly aheadMs: number
  /** By this station's clock, to ten minutes, in ms since 1970. */
  readonly heardAt: number
}

/** A computer that is started again within this time has probably the same clock. */
const goodForMs = 12 * 3_600_000
const graceMs = 10 * 60_000

/**
 * How far the hub's clock is ahead. A wrong clock is remembered over a restart: the first scan after it counts before the
 * hub is heard. A clock that was set since shows another time than the one that was kept, and is believed.
 */
export function createHubClock(deps: {
  readonly now: () => number
  readonly kept: KeptHubClock | undefined
  /** As the link says. Null while the hub is not heard. */
  readonly heardMs: () => number | null
}) {
  const { now, kept, heardMs } = deps
  const age = kept ? now() - kept.heardAt : 0
  let aheadMs = kept && age > -graceMs && age < goodForMs ? kept.aheadMs : 0

  const current = (): number => {
    aheadMs = heardMs() ?? aheadMs
    return aheadMs
  }
  return {
    aheadMs: current,
    toKeep(): KeptHubClock | undefined {
      if (Math.abs(current()) <= wrongDayMs) return undefined
      return { aheadMs, heardAt: Math.floor(now() / graceMs) * graceMs }
    },
  }
}
