import { z } from 'zod'

/** The last instant of the year 9999: texts of instants have four digits for the year, and a date holds far more. */
const latest = Date.UTC(10_000, 0, 1) - 1

/**
 * An instant in an event, ms since 1970. A number that no date can hold would stop whoever writes it as a text: an event
 * with one is kept and passed on, and not projected, as any other whose payload is not understood.
 */
export const instantMs = z.number().min(0).max(latest)
export const wholeInstantMs = z.int().min(0).max(latest)
/** In whole seconds since 1970. */
export const wholeInstantS = z
  .int()
  .min(0)
  .max(Math.floor(latest / 1000))

/** Between two clocks, each of which tells such an instant, in ms. */
export const clockSkewMs = z.number().min(-latest).max(latest)

/** What is summed up of several events, as an instant. */
export const asInstant = (ms: number): number => Math.min(latest, Math.max(0, ms))
