import type { AttendeeCells } from '../../../shared/domain/attendees/attendee.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isKnown } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type Connection, hasFollowed } from '../../../shared/domain/check-in/connections.ts'
import { type HalfDay, halfDaysOf, type PresenceRule, wasPresent } from '../../../shared/domain/check-in/half-days.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type Exits, type PersonsPresence, presenceOf, readExits } from './presence.ts'
import { connectionsOf } from './remote-connections.ts'

/** Somebody as lists after the event tell of them. */
export interface ListedPerson {
  readonly attendeeId: string
  readonly cells: AttendeeCells
  /** The halves in which they were on the spot, in order. */
  readonly present: readonly HalfDay[]
  readonly passages: PersonsPresence['passages']
  /** From afar, in the order of time. */
  readonly connections: readonly Connection[]
  /** The halves that they have followed from afar, and were not on the spot in, in order. */
  readonly followed: readonly HalfDay[]
  /** Days, from 1, on which they were to come to the place itself. */
  readonly expectedOn: readonly number[]
}

export interface AttendanceList {
  readonly halfDays: readonly HalfDay[]
  /** Everybody who is known, by name: who was erased is in no list. */
  readonly people: readonly ListedPerson[]
}

export interface ListSources {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly mergedPeople: MergedPeople
  /** Everybody who is shown, by name; answers once the directory is full. */
  readonly everybody: () => Promise<readonly string[]>
}

const peoplePerTurn = 200

/** Everybody, some at a time: the desks have their turn between. */
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

/** At once, by entries alone: for what is counted on a screen. `ids`: of whom the list is. */
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
  const fromAfar = connectionsOf(log, mergedPeople)
  const sessionOf = (id: string) => catalog.get('session', id).settings
  return {
    halfDays,
    /** Nobody where they were erased since the ids were listed. */
    person(attendeeId: string): readonly ListedPerson[] {
      const state = log.streams.state('attendee', attendeeId)
      if (!isKnown(state)) return []
      const { spans = [], passages = new Map() } = presence.get(attendeeId) ?? {}
      const present = halfDays.filter((half) => wasPresent(half, spans, rule))
      const connections = fromAfar.get(attendeeId) ?? []
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

/** Whether there is a half-day to certify. */
export const hasTakenPart = ({ present, followed }: ListedPerson): boolean => present.length + followed.length > 0

/** Who signs in a half-day: those flagged *émargement* who are awaited on its day, and those who came all the same. */
export const signersOf = ({ people }: Pick<AttendanceList, 'people'>, half: HalfDay): readonly ListedPerson[] =>
  people.filter(
    ({ cells, expectedOn, passages }) => cells.signature && (expectedOn.includes(half.day) || passages.has(half.date)),
  )

const eventsHalfDays = (catalog: Catalog): readonly HalfDay[] =>
  halfDaysOf(
    catalog.event(),
    [...catalog.all('session')].flatMap(([, { settings }]) => (settings ? [settings] : [])),
  )

/** Who is replaced, has cancelled or takes part from afar is awaited nowhere. */
function expectedDays(state: AttendeeState, comesInstead: string | null): readonly number[] {
  const { pass, status } = cellsOf(state)
  return comesInstead !== null || status === 'cancelled' || pass.remote ? [] : pass.days
}
