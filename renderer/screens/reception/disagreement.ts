import type { ViewRow } from '../../../shared/contract/contract.ts'

type Conflict = ViewRow<'conflicts'>

export interface Disagreement {
  readonly conflict: Conflict
  /** The entry that another station has noted: the last one. */
  readonly elsewhere: Conflict['admissions'][number]
}

/**
 * What this station has to be told at once: people whom it has let in, and another station too, while neither heard the
 * other. The newest first; not those that somebody has settled, or that were looked at here.
 */
export const disagreementsOf = (
  conflicts: readonly Conflict[],
  stationName: string | undefined,
  lookedAt: ReadonlySet<string>,
): readonly Disagreement[] =>
  conflicts
    .filter(({ reviewed, admissions }) => !reviewed && admissions.some(({ station }) => station === stationName))
    .flatMap((conflict) => {
      const elsewhere = conflict.admissions.findLast(({ station }) => station !== stationName)
      return elsewhere && !lookedAt.has(keyOf(conflict)) ? [{ conflict, elsewhere }] : []
    })
    .sort((one, other) => lastAt(other.conflict) - lastAt(one.conflict))

/** Another entry of the same person is news again. */
export const keyOf = ({ conflictId, admissions }: Conflict): string => `${conflictId} ${admissions.length}`

const lastAt = ({ admissions }: Conflict): number => Math.max(...admissions.map(({ at }) => Date.parse(at)))
