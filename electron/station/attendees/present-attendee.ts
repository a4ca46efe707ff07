import type { ViewRow } from '../../../shared/contract/contract.ts'
import type { Role } from '../../../shared/contract/define.ts'
import type { AttendeeCells } from '../../../shared/domain/attendees/attendee.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import type { States } from '../event-log/states.ts'
import { substituteOf } from './substitutes.ts'

export type PresentedAttendee = ViewRow<'attendees.vanished'>

/** What a role may read of a person. For reception, a person under first name only has no last name. */
export function presentAttendee(
  states: States,
  attendeeId: string,
  state: AttendeeState,
  role: Role,
  cells = cellsOf(state),
): PresentedAttendee {
  const hidden = isHidden(cells, role)
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
    substitutedBy: substituteOf(states, attendeeId, state),
  }
}

/** As `presentAttendee`, for callers that have only the id. */
export const presentById = (states: States, attendeeId: string, role: Role): PresentedAttendee =>
  presentAttendee(states, attendeeId, states.state('attendee', attendeeId), role)

/**
 * Includes the person's work. A job or a department identifies a person as well as a name does. The fields are added to
 * one object instead of being copied: twelve rows for each typed letter would soon fill the young generation of the
 * heap.
 */
export function presentWithWork(states: States, attendeeId: string, state: AttendeeState, role: Role) {
  const cells = cellsOf(state)
  const hidden = isHidden(cells, role)
  return Object.assign(presentAttendee(states, attendeeId, state, role, cells), {
    jobTitle: hidden ? null : cells.jobTitle,
    department: hidden ? null : cells.department,
  })
}

export const readsHiddenNames = (role: Role): boolean => role === 'pilot'

/** Whether the role reads only this person's first name. */
export const isHidden = (cells: AttendeeCells, role: Role): boolean => cells.firstNameOnly && !readsHiddenNames(role)
