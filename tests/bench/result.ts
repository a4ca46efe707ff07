import { highest, lowest, middleRun } from './statistics.ts'

/** One line of a bench. `ours` and `bound` are in `unit`; where there is a `ratio`, the limit is on it. */
export interface Result {
  readonly metric: string
  readonly unit: string
  readonly ours: number
  readonly bound?: number
  /** What others take for the same, in the same run. */
  readonly peers?: Readonly<Record<string, number>>
  readonly ratio?: number
  readonly limit: number
  readonly ok: boolean
  /** Of the figure that has the limit, over the runs; for the table alone. */
  readonly spread: readonly [lowest: number, highest: number]
}

/** A figure with a limit of its own, most often the most that it may be: the median of the runs. */
export function figureResult<Run>(
  {
    metric,
    unit,
    limit,
    atLeast = false,
  }: { readonly metric: string; readonly unit: string; readonly limit: number; readonly atLeast?: boolean },
  runs: readonly Run[],
  figure: (run: Run) => number,
): Result {
  const figures = runs.map(figure)
  const ours = figure(middleRun(runs, figure))
  return {
    metric,
    unit,
    ours,
    limit,
    ok: atLeast ? ours >= limit : ours <= limit,
    spread: [lowest(figures), highest(figures)],
  }
}

export interface Compared {
  readonly ours: number
  readonly bound: number
}

/**
 * The median over the runs of each run's ratio. The two figures shown are those of that very run, so that the ratio is
 * theirs.
 */
export function ratioResult<Run>(
  { metric, unit, limit }: { readonly metric: string; readonly unit: string; readonly limit: number },
  runs: readonly Run[],
  compare: (run: Run) => Compared,
): Result {
  const compared = runs.map(compare).map((one) => ({ ...one, ratio: one.ours / one.bound }))
  const ratios = compared.map(({ ratio }) => ratio)
  const { ours, bound, ratio } = middleRun(compared, (one) => one.ratio)
  return { metric, unit, ours, bound, ratio, limit, ok: ratio <= limit, spread: [lowest(ratios), highest(ratios)] }
}
