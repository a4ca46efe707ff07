import type { LeaveVerdict, Verdict } from '../../../shared/contract/check-in.ts'
import type { CommandOutcome } from '../../../shared/contract/contract.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type Obstacle, overrulableBy } from '../../../shared/domain/check-in/obstacles.ts'
import type { CommandId, Instant } from '../../../shared/kernel/ids.ts'
import { formerName } from '../attendees/former-name.ts'
import { presentAttendee } from '../attendees/present-attendee.ts'
import type { Catalog } from '../catalog.ts'
import type { Caller } from '../commands/handler.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { States } from '../event-log/states.ts'
import { iso } from '../iso.ts'
import type { StoredPlace } from './admissions.ts'
import { cancelledChoices, whyCancelled } from './told-cancelled.ts'

/** A verdict as it is stored with the command: ids, never names. */
export interface StoredVerdict {
  readonly verdict: Verdict
  readonly attendeeId?: string
  /** Absent in verdicts stored before passages had places. */
  readonly place?: StoredPlace
  readonly admissionIds?: readonly CommandId[]
  readonly first?: {
    readonly at: Instant
    readonly station: string
    readonly checkpoint: string
    readonly date: string
  }
  readonly printJobId?: string
  readonly badgeBox?: string
  readonly badgePlace?: number
  readonly badgeOutdated?: true
  readonly badge?: 'waiting' | 'in-doubt' | 'out'
  /** For a badge that needs a second fact: the scanned version. */
  readonly badgeVersion?: number
  /** Admitted on the seat of a registered person who has not come. */
  readonly onFreedSeat?: true
  /** The access of the kiosk that made this passage. */
  readonly kiosk?: string
}

/** The stored answer of an exit: ids, never names. */
export interface StoredLeave {
  readonly verdict: LeaveVerdict
  readonly attendeeId?: string
  readonly place: StoredPlace
}

export const presentLeave = (
  { verdict, attendeeId, place }: StoredLeave,
  caller: Caller,
  states: States,
): CommandOutcome<'checkIn.leave'> => {
  const attendee = attendeeId === undefined ? undefined : states.state('attendee', attendeeId)
  return {
    verdict,
    ...(attendee &&
      attendeeId !== undefined &&
      isThere(attendee) && { attendee: presentPerson(states, attendeeId, attendee, caller) }),
    ...(place.rehearsal !== undefined && { rehearsal: true as const }),
  }
}

/** What a caller may read of a verdict's person. A door reads the first name only. */
export const presentPerson = (states: States, attendeeId: string, attendee: AttendeeState, caller: Caller) =>
  caller.role === 'door'
    ? { firstName: cellsOf(attendee).firstName }
    : presentAttendee(states, attendeeId, attendee, caller.role)

export function presentVerdict(log: Pick<EventLog, 'projector'>, catalog: Catalog, days: Days) {
  return (
    {
      verdict,
      attendeeId,
      place,
      admissionIds,
      first,
      printJobId,
      badgeBox,
      badgePlace,
      badgeOutdated,
      badge,
      onFreedSeat,
    }: StoredVerdict,
    caller: Caller,
    states: States,
  ): CommandOutcome<'checkIn.scan'> => {
    const attendee = attendeeId === undefined ? undefined : states.state('attendee', attendeeId)
    if (caller.role === 'kiosk')
      return {
        verdict,
        ...(verdict === 'admitted' && attendee && { attendee: { firstName: cellsOf(attendee).firstName } }),
        ...(place?.rehearsal !== undefined && { rehearsal: true as const }),
      }
    const isIn = verdict === 'admitted' || verdict === 'already-admitted'
    const former =
      attendee && attendeeId !== undefined && first && caller.role !== 'door'
        ? formerName(log, { attendeeId, attendee, at: first.at }, caller.role)
        : null
    const who = overrulableBy[verdict as Obstacle]
    return {
      verdict,
      ...(attendee &&
        attendeeId !== undefined &&
        isThere(attendee) && { attendee: presentPerson(states, attendeeId, attendee, caller) }),
      ...(first && {
        firstAdmission: {
          at: iso(first.at),
          station: catalog.stationName(first.station),
          checkpoint: first.checkpoint,
          day: days.ofDate(first.date).number,
        },
      }),
      ...(former && { formerName: former }),
      ...(who && { overrulableBy: who }),
      ...(printJobId && caller.role !== 'door' && { printJobId }),
      ...(admissionIds && caller.role !== 'door' && { admissionIds: [...admissionIds] }),
      ...(place?.rehearsal !== undefined && { rehearsal: true as const }),
      ...(onFreedSeat && { onFreedSeat }),
      ...(verdict === 'session-cancelled' && { sessionCancelled: whyCancelled(catalog, place?.checkpoint ?? '') }),
      ...(attendee &&
        isIn &&
        place?.checkpoint === 'entrance' &&
        cancelledChoices(catalog, attendee.sessionIds, days.ofDate(place.date).number)),
      ...(badgeBox && caller.role !== 'door' && { badgeBox, ...(badgePlace && { badgePlace }) }),
      ...(badgeOutdated && caller.role !== 'door' && { badgeOutdated }),
      ...(badge && caller.role !== 'door' && { badge }),
    }
  }
}
