/** Sorted copies only: a bench keeps its samples in the order in which they came. */
const sorted = (samples: readonly number[]): readonly number[] => [...samples].sort((one, other) => one - other)

/** The smallest sample that at least `share` of them do not exceed; `share` from 0 to 1. NaN of nothing. */
export function quantile(samples: readonly number[], share: number): number {
  const place = Math.max(0, Math.ceil(samples.length * share) - 1)
  return sorted(samples)[place] ?? Number.NaN
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5)

/** The run that stands in the middle by `figure`: what it measured belongs together, as medians apart would not. */
export function middleRun<Run>(runs: readonly Run[], figure: (run: Run) => number): Run {
  const inOrder = [...runs].sort((one, other) => figure(one) - figure(other))
  const middle = inOrder[Math.max(0, Math.ceil(inOrder.length / 2) - 1)]
  if (middle === undefined) throw new Error('a bench without a run')
  return middle
}

export const lowest = (samples: readonly number[]): number => Math.min(...samples)
export const highest = (samples: readonly number[]): number => Math.max(...samples)
