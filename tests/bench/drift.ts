import type { Result } from './result.ts'

/** Figures of the last release by `bench.metric`. Ratios, and memory in MB: both are about the same on any machine. */
export type Recorded = Readonly<Record<string, number>>

export interface Drift {
  readonly name: string
  readonly now: number
  /** Undefined: the last release did not have it. */
  readonly then: number | undefined
  readonly isDrifted: boolean
}

/** How much more than at the last release is taken for the machine's noise. */
export const mostDrift = 0.15

/** What of a result may be compared with another day's: its ratio to its bound, or its memory. Null: nothing. */
export const comparable = ({ ratio, unit, ours }: Pick<Result, 'ratio' | 'unit' | 'ours'>): number | null =>
  ratio ?? (unit === 'MB' ? ours : null)

/** Each figure that can be compared, beside the last release's. */
export const driftOf = (bench: string, results: readonly Result[], recorded: Recorded): readonly Drift[] =>
  results.flatMap((result) => {
    const now = comparable(result)
    if (now === null) return []
    const name = `${bench}.${result.metric}`
    const then = recorded[name]
    return [{ name, now, then, isDrifted: then !== undefined && now > then * (1 + mostDrift) }]
  })
