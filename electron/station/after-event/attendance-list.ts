import type { AttendeeCells } from '../../../shared/domain/attendees/attendee.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isListed } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type Connection, hasFollowed } from '../../../shared/domain/check-in/connections.ts'
import { type HalfDay, halfDaysOf, type PresenceRule, wasPresent } from '../../../shared/domain/check-in/half-days.ts'
import { plannedIn } from '../../../shared/domain/programme/session.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type Exits, type PersonsPresence, presenceOf, readExits } from './presence.ts'
import { connectionsOf } from './remote-connections.ts'

/** One person in the lists made after the event. */
export interface ListedPerson {
  readonly attendeeId: string
  readonly cells: AttendeeCells
  /** The half-days in which the person was at the venue, in order. */
  readonly present: readonly HalfDay[]
  readonly passages: PersonsPresence['passages']
  /** Remote connections, in chronological order. */
  readonly connections: readonly Connection[]
  /** The half-days that the person followed remotely and was not at the venue in, in order. */
  readonly followed: readonly HalfDay[]
  /** Days, from 1, on which the person was expected at the venue. */
  readonly expectedOn: readonly number[]
}

export interface AttendanceList {
  readonly halfDays: readonly HalfDay[]
  /** Everybody who is known, by name. Erased people are in no list. */
  readonly people: readonly ListedPerson[]
}

export interface ListSources {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly mergedPeople: MergedPeople
  /** The ids of all people who are shown, by name. Resolves once the directory is full. */
  readonly everybody: () => Promise<readonly string[]>
}

const peoplePerTurn = 200

/** Reads everybody in steps, so that desks are served in between. */
export async function readAttendance(sources: ListSources, rule: PresenceRule): Promise<AttendanceList> {
  const ids = await sources.everybody()
  const reader = createReader(sources, await readExits(sources.log), rule)
  const people: ListedPerson[] = []
  for (let at = 0; at < ids.length; at += peoplePerTurn) {
    people.push(...ids.slice(at, at + peoplePerTurn).flatMap(reader.person))
    await new Promise(setImmediate)
  }
  return { halfDays: reader.halfDays, people }
}

/** The list in one step, by entries alone, for counts on a screen. `ids`: the people on the list. */
export function listAttendance(sources: Omit<ListSources, 'everybody'>, ids: readonly string[]): AttendanceList {
  const { halfDays, person } = createReader(sources, new Map(), 'entry')
  return { halfDays, people: ids.flatMap(person) }
}

function createReader(
  { log, catalog, mergedPeople }: Omit<ListSources, 'everybody'>,
  exits: Exits,
  rule: PresenceRule,
) {
  const halfDays = eventsHalfDays(catalog)
  const presence = presenceOf(log, catalog, mergedPeople, exits)
  const connectionsBy = connectionsOf(log, mergedPeople)
  const sessionOf = (id: string) => plannedIn(catalog.get('session', id))
  return {
    halfDays,
    /** Empty if the person was erased since the ids were listed. */
    person(attendeeId: string): readonly ListedPerson[] {
      const state = log.streams.state('attendee', attendeeId)
      if (!isListed(state)) return []
      const { spans = [], passages = new Map() } = presence.get(attendeeId) ?? {}
      const present = halfDays.filter((half) => wasPresent(half, spans, rule))
      const connections = connectionsBy.get(attendeeId) ?? []
      const followed = halfDays.filter((half) => !present.includes(half) && hasFollowed(half, connections, sessionOf))
      const where = { passages, connections, present, followed }
      return [
        {
          attendeeId,
          cells: cellsOf(state),
          ...where,
          expectedOn: expectedDays(state, substituteOf(log.streams, attendeeId, state)),
        },
      ]
    },
  }
}

/** Whether the person has a half-day to certify. */
export const hasTakenPart = ({ present, followed }: ListedPerson): boolean => present.length + followed.length > 0

/**
 * Who signs in a half-day: those flagged *émargement* who are expected on its day, and those who came without being
 * expected.
 */
export const signersOf = ({ people }: Pick<AttendanceList, 'people'>, half: HalfDay): readonly ListedPerson[] =>
  people.filter(
    ({ cells, expectedOn, passages }) => cells.signature && (expectedOn.includes(half.day) || passages.has(half.date)),
  )

/** A half-day whose sessions are all cancelled is none: nobody is certified as present or absent. */
const eventsHalfDays = (catalog: Catalog): readonly HalfDay[] =>
  halfDaysOf(
    catalog.event(),
    [...catalog.all('session')].flatMap(([, session]) => plannedIn(session) ?? []),
  )

/** People who are replaced, have cancelled or take part remotely are not expected at the venue. */
function expectedDays(state: AttendeeState, comesInstead: string | null): readonly number[] {
  const { pass, status } = cellsOf(state)
  return comesInstead !== null || status === 'cancelled' || pass.remote ? [] : pass.days
}
