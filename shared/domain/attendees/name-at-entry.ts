import type { AttendeeState } from './attendee-state.ts'
import { cellsOf, isKnown } from './attendee-stream.ts'
import { isAnotherName } from './one-name.ts'

interface FormerName {
  readonly firstName: string
  readonly lastName: string
  /** Then or now, a role that may not see the last name of such a person may not see this one. */
  readonly firstNameOnly: boolean
}

/** Cheap, and false for nearly everybody. If it is true, the past is read: see `nameAtEntry`. */
export const mayBeRenamed = ({ faceChangedAt }: Pick<AttendeeState, 'faceChangedAt'>, enteredAt: number): boolean =>
  faceChangedAt !== null && faceChangedAt > enteredAt

/**
 * The name under which a person came in, if a registration file has named somebody else for the ticket since. Null
 * otherwise: a desk that corrects a name has the person in front of it. `history`: the person's states in stream order,
 * with the instant from which each holds. All instants are in ms since 1970.
 */
export function nameAtEntry(
  history: readonly { readonly at: number; readonly state: AttendeeState }[],
  enteredAt: number,
): FormerName | null {
  const then = history.findLast(({ at }) => at <= enteredAt)?.state
  const now = history.at(-1)?.state
  if (!then || !now || !isKnown(then) || !isKnown(now)) return null
  const [before, after] = [cellsOf(then), cellsOf(now)]
  const isByFile = isAnotherName(cellsOf({ ...then, edits: {} }), cellsOf({ ...now, edits: {} }))
  if (!isByFile || !isAnotherName(before, after)) return null
  const { firstName, lastName } = before
  return { firstName, lastName, firstNameOnly: before.firstNameOnly || after.firstNameOnly }
}
