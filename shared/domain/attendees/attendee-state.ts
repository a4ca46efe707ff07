import type { Instant, StationId } from '../../kernel/ids.ts'
import type { Amendments } from './amendments.ts'
import type { AttendeeCells } from './attendee.ts'
import type { Replacing, ReviewedSubstitutions, Substitution } from './substitutions.ts'

/** One person. The last file's values and the desks' changes are separate, so that imports are three-way. */
export interface AttendeeState {
  /** Null until a first event. Afterwards `isKnown` says whether a personal part is there or was purged. */
  readonly source: 'file' | 'desk' | null
  /** Values of the last registration file. */
  readonly file: Partial<AttendeeCells>
  /** Values written here. They override the file. */
  readonly edits: Partial<AttendeeCells>
  readonly sessionIds: readonly string[]
  readonly attention: { readonly note: string; readonly host: string } | null
  readonly vanished: boolean
  /** The import that brought them in was undone: nobody knows them any more, until a file or a desk brings them again. */
  readonly undone: boolean
  /** The people whom they replace, by their entries. */
  readonly replaces: readonly Replacing[] | null
  /** In stream order. Several if desks that were apart each named a substitute. `substituteOf` says which one holds. */
  readonly substitutions: readonly Substitution[] | null
  readonly reviewedSubstitutions: ReviewedSubstitutions | null
  /** A file has named somebody else for this ticket since a desk had somebody come instead. */
  readonly givenAway: boolean
  /** When and where a desk entered a person who was in no file. Of several entries, the one that holds. */
  readonly entered: {
    readonly at: Instant
    readonly station: StationId
    readonly isPutOut?: true
    readonly isPilots?: true
  } | null
  /** Corrections by desks, as far as needed to know which desks knew of each other. */
  readonly amendments: Amendments | null
  /** When what a badge shows of them last became something else. Null: it is as it was first known. */
  readonly faceChangedAt: Instant | null
  /** No personal data is kept or taken in again. What arrives later is dropped too. */
  readonly erased: boolean
}
