import { z } from 'zod'
import { areDistinctOptions } from './distinct-options.ts'
import { pollType } from './poll-type.ts'

/** All options, the best first: of n options the first has n - 1 points, the last none. */
export const ranking = pollType({
  options: { fewest: 2, most: 12 },
  max: null,
  schema: z.array(z.string()).max(12),
  fits: (ranked, poll) => ranked.length === poll.optionIds.length && areDistinctOptions(ranked, poll),
  weights: (ranked) => ranked.map((optionId, place) => [optionId, ranked.length - 1 - place]),
  keys: ({ optionIds }) => optionIds,
})
