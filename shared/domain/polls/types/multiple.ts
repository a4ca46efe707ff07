import { z } from 'zod'
import { areDistinctOptions } from './distinct-options.ts'
import { pollType } from './poll-type.ts'

/** From one option to `max` of them. */
export const multiple = pollType({
  options: { fewest: 2, most: 20 },
  max: { fewest: 1, usual: 'options', highest: 20 },
  schema: z.array(z.string()).min(1).max(20),
  fits: (chosen, poll) => chosen.length <= (poll.max ?? 0) && areDistinctOptions(chosen, poll),
  weights: (chosen) => chosen.map((optionId) => [optionId, 1]),
  keys: ({ optionIds }) => optionIds,
})
