import type { ViewRow } from '../../../shared/contract/contract.ts'

type Conflict = ViewRow<'conflicts'>
type Other = ViewRow<'disagreements'>

/** What this station must be told: a person admitted here and elsewhere, or another contradicting fact. */
export type Disagreement =
  | {
      readonly kind: 'twice'
      readonly conflict: Conflict
      /** The last entry at another station. */
      readonly elsewhere: Conflict['admissions'][number]
    }
  | { readonly kind: 'other'; readonly row: Other }

/**
 * What this station must be told at once: facts of stations that were apart and that contradict its own, newest first.
 * Without settled ones, and without those already looked at here.
 */
export const disagreementsOf = (
  conflicts: readonly Conflict[],
  others: readonly Other[],
  stationName: string | undefined,
  lookedAt: ReadonlySet<string>,
): readonly Disagreement[] =>
  [
    ...conflicts
      .filter(({ reviewed, admissions }) => !reviewed && admissions.some(({ station }) => station === stationName))
      .flatMap((conflict): Disagreement[] => {
        const elsewhere = conflict.admissions.findLast(({ station }) => station !== stationName)
        return elsewhere ? [{ kind: 'twice', conflict, elsewhere }] : []
      }),
    ...others.filter((row) => concerns(row, stationName)).map((row): Disagreement => ({ kind: 'other', row })),
  ]
    .filter((one) => !lookedAt.has(newsIdOf(one)))
    .sort((one, other) => lastAt(other) - lastAt(one))

/** If one door alone has overfilled a room, it was answered for there. */
const concerns = ({ kind, stations }: Other, stationName: string | undefined): boolean =>
  stationName !== undefined &&
  stations.includes(stationName) &&
  (kind !== 'over-capacity' || stations.some((station) => station !== stationName))

/** Another entry of the same person, or another fact on the same subject, is news again. */
export const newsIdOf = (one: Disagreement): string =>
  one.kind === 'twice'
    ? `${one.conflict.conflictId} ${one.conflict.admissions.length}`
    : `${one.row.disagreementId} ${one.row.at}`

const lastAt = (one: Disagreement): number =>
  one.kind === 'twice' ? Math.max(...one.conflict.admissions.map(({ at }) => Date.parse(at))) : Date.parse(one.row.at)
