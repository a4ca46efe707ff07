import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import type { Admission, AdmissionState } from '../../../shared/domain/check-in/admission.ts'
import type { AdmissionFacts, SessionFacts } from '../../../shared/domain/check-in/obstacles.ts'
import type { EventDay } from '../../../shared/domain/event/event-day.ts'
import { countsAsRegistered } from '../../../shared/domain/programme/cancelled-choices.ts'
import { type SessionSettings, type SessionState, seatsFreedFrom } from '../../../shared/domain/programme/session.ts'
import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { eventStreamId } from '../catalog.ts'
import type { Call, Caller } from '../commands/handler.ts'
import type { Days } from '../event/today.ts'
import type { States } from '../event-log/states.ts'
import type { Writing } from '../event-log/writing.ts'
import type { Attendance } from './attendance.ts'

/** Where, and for which event day, a person is to be admitted. */
export interface AdmissionPlace {
  readonly checkpoint: string
  readonly day: EventDay
  readonly session: SessionSettings | null
  readonly isCancelled: boolean
  /** When free seats are given to anyone. Null if they never are. */
  readonly seatsFreedFrom: number | null
  /** When the person was there. */
  readonly at: number
}

/**
 * Finds the place that a command means. Without a day number, the day is the event day on which the command was given.
 */
export function placeOf(
  days: Days,
  { writing, givenAt }: Pick<Call, 'writing' | 'givenAt'>,
  checkpoint: string,
  dayNumber: number | undefined,
): Result<AdmissionPlace, 'unknown-checkpoint' | 'unknown-day'> {
  const state: SessionState = checkpoint === 'entrance' ? { settings: null } : writing.state('session', checkpoint)
  const session = state.settings
  if (checkpoint !== 'entrance' && session === null) return refuse('unknown-checkpoint')
  const wasKept = dayNumber === undefined && givenAt < writing.now
  const day = wasKept ? days.dayAt(givenAt) : days.asked(dayNumber)
  if (!day) return refuse('unknown-day')
  const isCancelled = state.cancelled !== undefined
  return accept({ checkpoint, day, session, isCancelled, seatsFreedFrom: seatsFreedFrom(state), at: givenAt })
}

/** A volunteer's phone scans at its own door, even if it does not name the door. A kiosk is at the entrance. */
export function doorOf(asked: string, { role, checkpoint: own }: Caller): Result<string, 'not-your-checkpoint'> {
  if (role === 'kiosk' && asked !== 'entrance') return refuse('not-your-checkpoint')
  if (role !== 'door') return accept(asked)
  const checkpoint = asked === 'entrance' && own !== null ? own : asked
  return checkpoint === own ? accept(checkpoint) : refuse('not-your-checkpoint')
}

/** A place as it is stored with a verdict. */
export interface StoredPlace {
  readonly checkpoint: string
  readonly date: string
  /** The number of the rehearsal. Absent outside of rehearsals. */
  readonly rehearsal?: number
}

export function storedPlaceOf(writing: Writing, { checkpoint, day }: AdmissionPlace): StoredPlace {
  const { rehearsal, rehearsals } = writing.state('event', eventStreamId)
  return { checkpoint, date: day.date, ...(rehearsal && { rehearsal: rehearsals }) }
}

/** Kind and id of the stream of one attendee's admissions. Rehearsals have streams of another kind. */
export function admissionStreamOf(attendeeId: string, { checkpoint, date, rehearsal }: StoredPlace) {
  const id = `${attendeeId}/${checkpoint}/${date}`
  return rehearsal === undefined
    ? (['admission', id] as const)
    : (['rehearsal-admission', `${rehearsal}/${id}`] as const)
}

export function admissionStateOf(states: States, attendeeId: string, place: StoredPlace): AdmissionState {
  const [kind, id] = admissionStreamOf(attendeeId, place)
  return states.state(kind, id)
}

/** The earliest first admission of a person at a place, over all their entries. Undefined if there is none. */
export const firstAdmissionOf = (
  states: States,
  mergedPeople: MergedPeople,
  attendeeId: string,
  place: StoredPlace,
): Admission | undefined =>
  mergedPeople
    .entriesOf(attendeeId)
    .flatMap((entry) => admissionStateOf(states, entry, place).standing.slice(0, 1))
    .sort((one, other) => one.at - other.at)[0]

export function factsOf(
  state: AttendeeState,
  comesInstead: string | null,
  place: AdmissionPlace,
  attendance: Attendance,
  writing: Writing,
): AdmissionFacts {
  const { status, pass, category } = cellsOf(state)
  const ticket = { status, pass, category, void: comesInstead !== null }
  const { day, session, checkpoint } = place
  if (!session) return { ticket, day }
  // In a rehearsal the rooms fill too.
  const { rehearsal } = storedPlaceOf(writing, place)
  const facts: SessionFacts = {
    cancelled: place.isCancelled,
    day: session.day,
    registration: session.registration,
    registered: isRegistered(state, checkpoint, writing),
    seatsFreed: areSeatsFreed(place),
    evening: session.kind === 'evening',
    seatsLeft:
      session.capacity === null
        ? null
        : session.capacity - attendance.inside(checkpoint, day.date, writing.changes(), rehearsal),
  }
  return { ticket, day, session: facts }
}

const areSeatsFreed = ({ seatsFreedFrom, at }: AdmissionPlace): boolean =>
  seatsFreedFrom !== null && at >= seatsFreedFrom

const isRegistered = ({ sessionIds }: AttendeeState, checkpoint: string, writing: Writing): boolean =>
  countsAsRegistered(checkpoint, sessionIds, (id) => writing.state('session', id))

export const isOnFreedSeat = (state: AttendeeState, place: AdmissionPlace, writing: Writing): boolean =>
  areSeatsFreed(place) && !isRegistered(state, place.checkpoint, writing)
