import type { PollShape } from './poll-type.ts'

/** Options of this poll, none of them twice. */
export const areDistinctOptions = (chosen: readonly string[], { optionIds }: PollShape): boolean =>
  new Set(chosen).size === chosen.length && chosen.every((optionId) => optionIds.includes(optionId))
