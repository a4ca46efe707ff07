import { z } from 'zod'
import { pollType } from './poll-type.ts'

/** One option of several. */
export const single = pollType({
  options: { fewest: 2, most: 20 },
  max: null,
  schema: z.string(),
  fits: (optionId, { optionIds }) => optionIds.includes(optionId),
  weights: (optionId) => [[optionId, 1]],
  keys: ({ optionIds }) => optionIds,
})
