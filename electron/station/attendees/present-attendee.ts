import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { Role } from '../../../shared/contract/define.ts'
import { type AttendeeState, cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'

export type PresentedAttendee = ViewRow<'attendees.vanished'>

/** What a role may read of a person: for reception, who goes by the first name has no other. */
export function presentAttendee(attendeeId: string, state: AttendeeState, role: Role): PresentedAttendee {
  const cells = cellsOf(state)
  const hidden = cells.firstNameOnly && role !== 'pilot'
  return {
    attendeeId,
    code: cells.code,
    firstName: cells.firstName,
    lastName: hidden ? null : cells.lastName,
    organisation: hidden ? null : cells.organisation,
    pass: { ...cells.pass, days: [...cells.pass.days] },
    category: cells.category,
    status: cells.status,
    firstNameOnly: cells.firstNameOnly,
    attention: state.attention,
    accessibility: cells.accessibility,
    vanished: state.vanished,
    substitutedBy: state.substitutedBy,
  }
}
