import type { Instant, StationId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { type Admission, type AdmissionState, idsOf } from '../check-in/admission.ts'

/** A substitute was named. A station that knows of one refuses a second, so several were named apart. */
export interface Substitution {
  readonly by: string
  readonly at: Instant
  readonly station: StationId
}

/** What people have already reviewed for one replaced person. */
export interface ReviewedSubstitutions {
  readonly substituteIds: readonly string[]
  readonly admissionIds: readonly string[]
}

export interface SubstitutionsReviewed extends ReviewedSubstitutions {
  readonly type: 'SubstitutionsReviewed'
  readonly person: { readonly note: string } | null
}

/** The first one holds. */
const mostSubstitutions = 50
/** The most that one review names, and that is kept of all reviews. */
const mostReviewed = 1000

/** One command recorded by two stations names one substitute. */
export const withSubstitution = (before: readonly Substitution[] | null, one: Substitution): readonly Substitution[] =>
  before?.some(({ by }) => by === one.by) ? before : [...(before ?? []), one].slice(0, mostSubstitutions)

/** The person whom an entry replaces, and the station that wrote it. */
export interface Replacing {
  readonly of: string
  readonly station: StationId
}

/** The first statement of each station. No station revokes another's statement, not even with an earlier date. */
export const withReplacing = (
  before: readonly Replacing[] | null,
  of: string | null,
  station: StationId,
): readonly Replacing[] | null =>
  of === null || before?.some((one) => one.station === station)
    ? before
    : [...(before ?? []), { of, station }].slice(0, mostSubstitutions)

/**
 * The substitutions that hold: the substitute's entry exists and names this person. One command writes both, so a
 * statement without an entry is not a desk's. It would void the ticket for good, and nobody may overrule that.
 * `isPutOut`: an entry by a station that was put out voids no ticket.
 */
export const heldSubstitutions = (
  id: string,
  substitutions: readonly Substitution[] | null,
  replacingOf: (by: string) => readonly Replacing[] | null,
  isPutOut: (station: StationId) => boolean,
): readonly Substitution[] =>
  (substitutions ?? []).filter(
    ({ by }) => by !== id && replacingOf(by)?.some(({ of, station }) => of === id && !isPutOut(station)),
  )

export const withReviewed = (
  before: ReviewedSubstitutions | null,
  { substituteIds, admissionIds }: ReviewedSubstitutions,
): ReviewedSubstitutions => ({
  // Sorted, so that two reviews made apart give the same result in either order.
  substituteIds: reviewedIds(before?.substituteIds, substituteIds),
  admissionIds: reviewedIds(before?.admissionIds, admissionIds),
})

/** The latest reviews are kept. */
const reviewedIds = (before: readonly string[] = [], now: readonly string[]): readonly string[] =>
  [...new Set([...now, ...before])].slice(0, mostReviewed).sort()

interface Replaced {
  readonly substitutions: readonly Substitution[] | null
  readonly reviewedSubstitutions: ReviewedSubstitutions | null
}

/** One ticket that admits more than one person: several substitutes, or the replaced person and a substitute. */
export interface SeveralOnOneTicket {
  readonly substitutions: readonly Substitution[]
  /** Admissions of the replaced person. */
  readonly admissions: readonly Admission[]
}

/**
 * A desk that replaces a person undoes the entries that it knows, and a desk that knows of the substitution admits the
 * person no more. So an entry that stands was made by a desk that did not know. `entries`: theirs, at every place.
 * `personOf`: the person of an entry, after merges; null if absent. Returns null if nobody has to be asked.
 */
export function severalOnOneTicket(
  id: string,
  { substitutions, reviewedSubstitutions }: Replaced,
  entries: Iterable<AdmissionState>,
  personOf: (id: string) => string | null,
): SeveralOnOneTicket | null {
  if (substitutions === null) return null
  const replaced = personOf(id)
  if (replaced === null) return null
  const others = substitutions.filter(({ by }) => personOf(by) !== replaced)
  const people = new Set(others.map(({ by }) => personOf(by)).filter((person) => person !== null))
  const admissions = others.length === 0 ? [] : [...entries].flatMap(({ standing }) => standing)
  const { substituteIds = [], admissionIds = [] } = reviewedSubstitutions ?? {}
  const isNews =
    (people.size > 1 && others.some(({ by }) => personOf(by) !== null && !substituteIds.includes(by))) ||
    admissions.some(({ admissionId }) => !admissionIds.includes(admissionId))
  return isNews ? { substitutions: others, admissions } : null
}

export function reviewSubstitutions(
  several: SeveralOnOneTicket | null,
  note: string,
): Result<SubstitutionsReviewed, 'no-disagreement'> {
  if (several === null) return refuse('no-disagreement')
  return accept({
    type: 'SubstitutionsReviewed',
    person: { note },
    substituteIds: several.substitutions.map(({ by }) => by),
    admissionIds: idsOf(several.admissions).slice(0, mostReviewed),
  })
}
