import type { Instant, StationId } from '../../kernel/ids.ts'
import type { Amendments } from './amendments.ts'
import type { AttendeeCells } from './attendee.ts'
import type { Replacing, ReviewedSubstitutions, Substitution } from './substitutions.ts'

/** One person. What the last file said and what desks changed since are kept apart, so that imports are three-way. */
export interface AttendeeState {
  /** Null until a first event; then whether a personal part is there or was purged is told by `isKnown`. */
  readonly source: 'file' | 'desk' | null
  /** What the last registration file said. */
  readonly file: Partial<AttendeeCells>
  /** What was written here and holds over the file. */
  readonly edits: Partial<AttendeeCells>
  readonly sessionIds: readonly string[]
  readonly attention: { readonly note: string; readonly host: string } | null
  readonly vanished: boolean
  /** In whose place they come, as their entries say. */
  readonly replaces: readonly Replacing[] | null
  /** In stream order; several where desks that were apart have each named somebody. `substituteOf` says which holds. */
  readonly substitutions: readonly Substitution[] | null
  readonly reviewedSubstitutions: ReviewedSubstitutions | null
  /** When and where a desk entered somebody who was in no file: of several entries the one that holds. */
  readonly entered: {
    readonly at: Instant
    readonly station: StationId
    readonly isPutOut?: true
    readonly isPilots?: true
  } | null
  /** What desks have corrected, as far as it is needed to tell which of them knew of each other. */
  readonly amendments: Amendments | null
  /** Nothing personal is kept, nor taken in again: what arrives later is dropped too. */
  readonly erased: boolean
}
