import type { ViewRow } from '../../../shared/contract/contract.ts'

type Conflict = ViewRow<'conflicts'>
type Other = ViewRow<'disagreements'>

/** What this station has to be told: somebody let in here and elsewhere, or anything else that was written against it. */
export type Disagreement =
  | {
      readonly kind: 'twice'
      readonly conflict: Conflict
      /** The entry that another station has noted: the last one. */
      readonly elsewhere: Conflict['admissions'][number]
    }
  | { readonly kind: 'other'; readonly row: Other }

/**
 * What this station has to be told at once: what it has written while another station, that it did not hear, wrote against
 * it. The newest first; not what somebody has settled, or what was looked at here.
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
    .filter((one) => !lookedAt.has(keyOf(one)))
    .sort((one, other) => lastAt(other) - lastAt(one))

/** A room that one door alone has overfilled was answered for there. */
const concerns = ({ kind, stations }: Other, stationName: string | undefined): boolean =>
  stationName !== undefined &&
  stations.includes(stationName) &&
  (kind !== 'over-capacity' || stations.some((station) => station !== stationName))

/** Another entry of the same person, or another word of the same thing, is news again. */
export const keyOf = (one: Disagreement): string =>
  one.kind === 'twice'
    ? `${one.conflict.conflictId} ${one.conflict.admissions.length}`
    : `${one.row.disagreementId} ${one.row.at}`

const lastAt = (one: Disagreement): number =>
  one.kind === 'twice' ? Math.max(...one.conflict.admissions.map(({ at }) => Date.parse(at))) : Date.parse(one.row.at)
