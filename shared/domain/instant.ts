import { z } from 'zod'

/** The last instant of the year 9999: texts of instants have four digits for the year, and a `Date` holds far more. */
const latest = Date.UTC(10_000, 0, 1) - 1

/**
 * An instant in an event, ms since 1970. A number that no `Date` can hold would throw when it is written as text. An
 * event with one is kept and passed on, and not projected, like any other event with an unknown payload.
 */
export const instantMs = z.number().min(0).max(latest)
export const wholeInstantMs = z.int().min(0).max(latest)
/** In whole seconds since 1970. */
export const wholeInstantS = z
  .int()
  .min(0)
  .max(Math.floor(latest / 1000))

/** The difference of two such clocks, in ms. */
export const clockSkewMs = z.number().min(-latest).max(latest)

/** A number computed from several events, limited to an instant. */
export const asInstant = (ms: number): number => Math.min(latest, Math.max(0, ms))
