import { countsPoints, type PollType } from './poll-types.ts'

/** A ranking is read from its first to its last. Other polls keep the order in which their options were asked. */
export const byPoints = <Line extends { readonly count: number }>(
  type: PollType,
  lines: readonly Line[],
): readonly Line[] => (countsPoints(type) ? lines.toSorted((one, other) => other.count - one.count) : lines)
