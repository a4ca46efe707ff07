import type { Role } from '../../../shared/contract/define.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { mayBeRenamed, nameAtEntry } from '../../../shared/domain/attendees/name-at-entry.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { readsHiddenNames } from './present-attendee.ts'

interface Entered {
  readonly attendeeId: string
  readonly attendee: AttendeeState
  /** When the person came in, in ms since 1970. */
  readonly at: number
}

/** What a role may read of the name under which a person came in, if a file has since named somebody else. Else null. */
export function formerName(
  { projector }: Pick<EventLog, 'projector'>,
  { attendeeId, attendee, at }: Entered,
  role: Role,
): { readonly firstName: string; readonly lastName: string | null } | null {
  if (!mayBeRenamed(attendee, at)) return null
  const former = nameAtEntry(projector.history('attendee', attendeeId), at)
  if (former === null) return null
  const { firstName, lastName, firstNameOnly } = former
  return { firstName, lastName: firstNameOnly && !readsHiddenNames(role) ? null : lastName }
}
