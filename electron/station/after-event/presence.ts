import type { AttendeeLeft } from '../../../shared/domain/check-in/admission.ts'
import type { Presence } from '../../../shared/domain/check-in/half-days.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** When and where one person was, from all of the person's entries. */
export interface PersonsPresence {
  /** In chronological order. */
  readonly spans: readonly Presence[]
  /** By date: the first and the last recorded passage, in ms since 1970. */
  readonly passages: ReadonlyMap<string, { readonly first: number; readonly last: number }>
}

const eventsPerStep = 500

/** Who was at the venue, from the passages at desks and doors. Keys are the ids under which people are shown. */
export function presenceOf(
  log: EventLog,
  catalog: Catalog,
  mergedPeople: MergedPeople,
  exits: Exits,
): ReadonlyMap<string, PersonsPresence> {
  const people = new Map<string, Person>()
  for (const [id, { standing }] of log.streams.all('admission')) {
    const [entryId = '', checkpoint = '', date = ''] = id.split('/')
    for (const { admissionId, at } of standing) {
      const attendeeId = mergedPeople.shownFor(entryId)
      const person: Person = people.get(attendeeId) ?? { spans: [], passages: new Map() }
      people.set(attendeeId, person)
      const leftAt = exits.get(id)?.get(admissionId) ?? null
      // Leaving a session's room does not end the presence that the entrance recorded. Of a person seen only at a
      // session's door, nothing later is known.
      const until = checkpoint === 'entrance' ? null : (leftAt ?? endOf(catalog, checkpoint))
      person.spans.push({ date, from: at, until: until === null ? null : Math.max(until, at + 1) })
      const known = person.passages.get(date)
      const last = leftAt ?? at
      person.passages.set(date, {
        first: Math.min(known?.first ?? at, at),
        last: Math.max(known?.last ?? last, last),
      })
    }
  }
  for (const { spans } of people.values()) spans.sort((one, other) => one.from - other.from)
  return people
}

interface Person {
  readonly spans: Presence[]
  readonly passages: Map<string, { first: number; last: number }>
}

const endOf = (catalog: Catalog, sessionId: string): number | null =>
  catalog.get('session', sessionId).settings?.endsAt ?? null

/** By stream of admissions, and by admission: when the person left the room. */
export type Exits = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Reads lane `people` once, in steps. Only the event of an exit holds its time. */
export async function readExits({ origins, table, projector }: EventLog): Promise<Exits> {
  const exits = new Map<string, Map<string, number>>()
  for (const [origin, name] of origins.all()) {
    if (!name.endsWith('.people')) continue
    for (let after = 0; ; ) {
      const page = table.pageOfOrigin.all(origin, after, eventsPerStep)
      for (const row of page) {
        const read = row.type === 'AttendeeLeft' ? projector.read(row) : null
        if (read?.kind !== 'admission') continue
        const { admissionIds, at = read.recorded.at } = read.event as AttendeeLeft
        const ofStream = exits.get(read.id) ?? new Map<string, number>()
        exits.set(read.id, ofStream)
        for (const id of admissionIds) ofStream.set(id, Math.min(at, ofStream.get(id) ?? at))
      }
      const last = page.at(-1)
      if (!last) break
      after = last.seq
      await new Promise(setImmediate)
    }
  }
  return exits
}
