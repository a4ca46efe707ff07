import type { PollShape } from './poll-type.ts'

/** Whether these are options of this poll, without duplicates. */
export const areDistinctOptions = (chosen: readonly string[], { optionIds }: PollShape): boolean =>
  new Set(chosen).size === chosen.length && chosen.every((optionId) => optionIds.includes(optionId))
