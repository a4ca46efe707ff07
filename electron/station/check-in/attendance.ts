import { type AdmissionState, againstUndoings, inConflict, inside } from '../../../shared/domain/check-in/admission.ts'
import { highestOf, lowestOf } from '../../../shared/kernel/long-lists.ts'
import { addCount } from '../add-count.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { createCountedTwice } from './counted-twice.ts'

/** Counts of the people who are in, per checkpoint and event day. Kept in memory and updated with each change. */
export type Attendance = ReturnType<typeof createAttendance>

export const quarterMs = 15 * 60_000

const isInside = (state: AdmissionState): boolean => inside(state).length > 0

/** 1 where somebody has come in by a change, -1 where somebody is not in any more. */
const insideBy = ({ before, after }: { readonly before: AdmissionState; readonly after: AdmissionState }): number =>
  Number(isInside(after)) - Number(isInside(before))

/** `<rehearsal>/<checkpoint>/<date>` of `<rehearsal>/<attendee>/<checkpoint>/<date>`. */
function rehearsedPlaceOf(id: string): string {
  const [rehearsal = '', , checkpoint = '', date = ''] = id.split('/')
  return `${rehearsal}/${checkpoint}/${date}`
}

interface Counter {
  inside: number
  readonly quarters: Map<number, number>
  /** By the station that admitted them first. Only for sessions. */
  readonly byStation: Map<string, number>
  /** When they were admitted, in ms since 1970. Only for sessions. */
  readonly times: Map<number, number>
  /** The people who are in. Only for the entrance. */
  readonly people: Set<string>
}

export function createAttendance(log: EventLog, mergedPeople: MergedPeople) {
  const counters = new Map<string, Counter>()
  /** People inside in rehearsals, by rehearsal, checkpoint and date. */
  const rehearsed = new Map<string, number>()
  const conflicts = new Map<string, AdmissionState>()
  const undoings = new Map<string, AdmissionState>()
  const countedTwice = createCountedTwice(log, mergedPeople)

  /** `place`: `<checkpoint>/<date>`. */
  function counterOf(place: string) {
    let counter = counters.get(place)
    if (!counter) {
      counter = { inside: 0, quarters: new Map(), byStation: new Map(), times: new Map(), people: new Set() }
      counters.set(place, counter)
    }
    return counter
  }

  /** A person who has left is no longer in, but still counts as arrived. */
  function count(counter: Counter, isEntrance: boolean, state: AdmissionState, by: 1 | -1): void {
    const [first] = state.standing
    if (!first) return
    const quarter = Math.floor(first.at / quarterMs) * quarterMs
    const [firstInside] = inside(state)
    if (firstInside) counter.inside += by
    addCount(counter.quarters, quarter, by)
    if (!firstInside || isEntrance) return
    const { station, at } = firstInside
    addCount(counter.times, at, by)
    addCount(counter.byStation, station, by)
  }

  function rehearsedInside(place: string, unsettled: Iterable<Change>): number {
    let total = rehearsed.get(place) ?? 0
    for (const change of unsettled)
      if (change.kind === 'rehearsal-admission' && rehearsedPlaceOf(change.id) === place) total += insideBy(change)
    return total
  }

  return {
    apply({ kind, id, before, after }: Change): void {
      if (kind === 'rehearsal-admission') addCount(rehearsed, rehearsedPlaceOf(id), insideBy({ before, after }))
      if (kind !== 'admission') return
      const slash = id.indexOf('/')
      const attendeeId = id.slice(0, slash)
      // One string: its hash is made once for all maps.
      const place = id.slice(slash + 1)
      const isEntrance = place.startsWith('entrance/')
      const counter = counterOf(place)
      countedTwice.apply(attendeeId, place, after)
      count(counter, isEntrance, before, -1)
      count(counter, isEntrance, after, 1)
      if (isEntrance && isInside(after)) counter.people.add(attendeeId)
      else if (isEntrance) counter.people.delete(attendeeId)
      if (inConflict(after).length > 0) conflicts.set(id, after)
      else conflicts.delete(id)
      if (againstUndoings(after).length > 0) undoings.set(id, after)
      else undoings.delete(id)
    },
    /** `unsettled`: changes of the current transaction, which are not counted yet. `rehearsal`: its number, in one. */
    inside(checkpoint: string, date: string, unsettled: Iterable<Change> = [], rehearsal?: number): number {
      if (rehearsal !== undefined) return rehearsedInside(`${rehearsal}/${checkpoint}/${date}`, unsettled)
      let total = counters.get(`${checkpoint}/${date}`)?.inside ?? 0
      for (const change of unsettled)
        if (change.kind === 'admission' && change.id.endsWith(`/${checkpoint}/${date}`)) total += insideBy(change)
      return total - countedTwice.at(checkpoint, date).inside
    },
    /** Who is in by the entrance that day, by the entry under which each came in. */
    peopleInside: (date: string): ReadonlySet<string> => counterOf(`entrance/${date}`).people,
    /** All quarter hours from the first to the last with an arrival, in order. `from` in ms since 1970. */
    quarters(checkpoint: string, date: string): { from: number; admitted: number }[] {
      const quarters = new Map(counters.get(`${checkpoint}/${date}`)?.quarters)
      for (const at of countedTwice.at(checkpoint, date).arrivals) {
        const quarter = Math.floor(at / quarterMs) * quarterMs
        quarters.set(quarter, (quarters.get(quarter) ?? 0) - 1)
      }
      const known = [...quarters.keys()].filter((from) => (quarters.get(from) ?? 0) > 0)
      if (known.length === 0) return []
      const [first, last] = [lowestOf(known), highestOf(known)]
      // A clock that jumped would stretch the chart, so at most 24 hours are shown.
      const start = Math.max(first, last - 95 * quarterMs)
      return Array.from({ length: (last - start) / quarterMs + 1 }, (_, index) => {
        const from = start + index * quarterMs
        return { from, admitted: quarters.get(from) ?? 0 }
      })
    },
    /**
     * Stations that have admitted people who are still in the session, with the number of people, ordered by station
     * id.
     */
    stations: (sessionId: string, date: string): readonly (readonly [station: string, inside: number])[] =>
      [...(counters.get(`${sessionId}/${date}`)?.byStation ?? [])].filter(([, people]) => people > 0).sort(),
    /** When the last of the people who are in was admitted, in ms since 1970; 0 where nobody is. */
    lastAt: (sessionId: string, date: string): number =>
      [...(counters.get(`${sessionId}/${date}`)?.times.keys() ?? [])].reduce((last, at) => Math.max(last, at), 0),
    conflicts: (): IterableIterator<[id: string, AdmissionState]> => conflicts.entries(),
    /** Admissions that stand against another desk's undo. */
    undoings: (): IterableIterator<[id: string, AdmissionState]> => undoings.entries(),
  }
}
