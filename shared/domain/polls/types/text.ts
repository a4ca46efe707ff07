import { z } from 'zod'
import { longestWritten } from '../poll-types.ts'
import { pollType } from './poll-type.ts'

/** In people's own words. Only moderators read an answer before it is let through. */
export const text = pollType({
  options: null,
  max: null,
  schema: z.string().min(1).max(longestWritten.lines),
  fits: (written) => written.trim() !== '',
  weights: (written) => [[written.trim(), 1]],
  keys: () => null,
  written: { fold: (written) => written, isWithheld: () => true },
})
