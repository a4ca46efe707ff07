import type { Instant, StationId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { type Admission, type AdmissionState, idsOf } from '../check-in/admission.ts'

/** Somebody was named to come instead. A second one is refused where the first is known: several were named apart. */
export interface Substitution {
  readonly by: string
  readonly at: Instant
  readonly station: StationId
}

/** What people have looked at already, of one person who was replaced. */
export interface ReviewedSubstitutions {
  readonly substituteIds: readonly string[]
  readonly admissionIds: readonly string[]
}

export interface SubstitutionsReviewed extends ReviewedSubstitutions {
  readonly type: 'SubstitutionsReviewed'
  readonly person: { readonly note: string } | null
}

/** The first holds. */
const mostSubstitutions = 50
/** What one review names at most, and what is kept of all of them. */
const mostReviewed = 1000

/** One command noted by two stations names one substitute. */
export const withSubstitution = (before: readonly Substitution[] | null, one: Substitution): readonly Substitution[] =>
  before?.some(({ by }) => by === one.by) ? before : [...(before ?? []), one].slice(0, mostSubstitutions)

/** Whom an entry says that somebody comes instead of, and the station that has written it. */
export interface Replacing {
  readonly of: string
  readonly station: StationId
}

/** The first word of each station: none takes another one's back, whatever its date. */
export const withReplacing = (
  before: readonly Replacing[] | null,
  of: string | null,
  station: StationId,
): readonly Replacing[] | null =>
  of === null || before?.some((one) => one.station === station)
    ? before
    : [...(before ?? []), { of, station }].slice(0, mostSubstitutions)

/**
 * Those that hold: an entry of who comes instead is there and names this person. One command writes both, so that a word
 * without an entry is not a desk's; it would void the ticket for good, and nobody may overrule that. `isPutOut`: what a
 * station that was put out entered voids nobody's ticket.
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
  // Sorted, so that two reviews made apart leave the same whichever comes first.
  substituteIds: reviewedIds(before?.substituteIds, substituteIds),
  admissionIds: reviewedIds(before?.admissionIds, admissionIds),
})

/** What was reviewed last is kept rather than what was before. */
const reviewedIds = (before: readonly string[] = [], now: readonly string[]): readonly string[] =>
  [...new Set([...now, ...before])].slice(0, mostReviewed).sort()

interface Replaced {
  readonly substitutions: readonly Substitution[] | null
  readonly reviewedSubstitutions: ReviewedSubstitutions | null
}

/** One ticket that lets in more than one person: several substitutes, or the replaced one and a substitute. */
export interface SeveralOnOneTicket {
  readonly substitutions: readonly Substitution[]
  /** Of who was replaced. */
  readonly admissions: readonly Admission[]
}

/**
 * A desk that replaces somebody undoes what it knows of their entries, and one that knows of the substitution lets them in
 * no more: whatever entry stands was made by a desk that knew nothing of it. `entries`: theirs, at every place.
 * `personOf`: who somebody is, by what was merged; null for who is not there. Null where nobody has to be asked.
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
