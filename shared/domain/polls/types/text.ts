import { z } from 'zod'
import { pollType } from './poll-type.ts'

/** In UTF-16 code units. */
export const longestText = 280

/** In people's own words. Only moderators read an answer before it is let through. */
export const text = pollType({
  options: null,
  max: null,
  schema: z.string().min(1).max(longestText),
  fits: (written) => written.trim() !== '',
  weights: (written) => [[written.trim(), 1]],
  keys: () => null,
  written: { fold: (written) => written, isWithheld: () => true },
})
