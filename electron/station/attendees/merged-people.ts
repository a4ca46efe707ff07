import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, isListed } from '../../../shared/domain/attendees/attendee-stream.ts'
import {
  type Merge,
  mostEntries,
  type Person,
  pairIdOf,
  personOf,
  type SamePersonState,
} from '../../../shared/domain/attendees/same-person.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { isPutOut } from '../stations/put-out-standing.ts'

/** Which entries belong to one person, as people have said. There are few, kept in memory, so a scan needs no query. */
export type MergedPeople = ReturnType<typeof createMergedPeople>

const none: readonly Merge[] = []

export function createMergedPeople(log: EventLog) {
  const merges = new Map<string, Merge>()
  const pairsOf = new Map<string, Set<string>>()
  const toldApart = new Set<string>()
  /** Merged entries that have a record with a name here. Others hide no entry. */
  const there = new Set<string>()
  /** Merged entries whose ticket was cancelled. */
  const cancelled = new Set<string>()
  /** People with several entries, by each of the entries. */
  const people = new Map<string, Person>()
  /** Entries whose person must be computed again. This is done once, at the next read, for all changes until then. */
  const unsettled = new Set<string>()
  /** Of each watcher: entries that may be shown differently since it last asked. */
  const watchers: Set<string>[] = []
  const touch = (id: string): void => {
    for (const touched of watchers) touched.add(id)
  }
  let version = 0

  const mergesOf = (id: string): readonly Merge[] => {
    const pairs = pairsOf.get(id)
    if (!pairs) return none
    return [...pairs].flatMap((pair) => {
      const merge = merges.get(pair)
      return merge?.every((one) => there.has(one)) ? [merge] : []
    })
  }
  const standsIn = (id: string): number => pairsOf.get(id)?.size ?? 0
  /** Merges of an entry with too many of them are skipped; otherwise each merge would cost as much as there are. */
  const countedOf = (id: string): readonly Merge[] =>
    standsIn(id) > mostEntries
      ? none
      : mergesOf(id).filter((merge) => merge.every((one) => standsIn(one) <= mostEntries))

  function isInGoodStanding(pair: Merge): boolean {
    const merge = log.streams.state('same-person', pairIdOf(...pair))
    return merge.said === 'one-person' && !isPutOut(log.streams, merge.station)
  }

  /** The entries by merges of stations that were not put out: a lost laptop could merge anybody with anybody. */
  function entriesInGoodStanding(id: string): readonly string[] {
    const { shown, entries } = personOf(id, (one) => countedOf(one).filter(isInGoodStanding))
    return shown === null ? [id] : entries
  }

  /** Entries that belonged together before or after a change may be shown differently. */
  function unsettle(id: string): void {
    for (const one of people.get(id)?.entries ?? [id]) {
      people.delete(one)
      unsettled.add(one)
      touch(one)
    }
  }

  /** All merges of an entry start to count, or all stop. */
  function unsettleAround(id: string): void {
    unsettle(id)
    if (standsIn(id) > mostEntries + 1) return
    for (const pair of pairsOf.get(id) ?? []) for (const one of merges.get(pair) ?? []) unsettle(one)
  }

  function settle(): void {
    const settled = new Set<string>()
    for (const id of unsettled) {
      if (settled.has(id)) continue
      const person = personOf(id, countedOf, (one) => cancelled.has(one))
      for (const one of person.entries) {
        settled.add(one)
        if (person.shown === null || person.entries.length === 1) continue
        people.set(one, person)
        touch(one)
      }
    }
    unsettled.clear()
  }

  function person(id: string): Person | undefined {
    if (unsettled.size > 0) settle()
    return people.get(id)
  }
  const shownFor = (id: string): string => person(id)?.shown ?? id
  const isShown = (id: string): boolean => shownFor(id) === id

  function lookAt(id: string, state: AttendeeState): void {
    const is = isListed(state)
    const isCancelled = is && cellsOf(state).status === 'cancelled'
    if (there.has(id) === is && cancelled.has(id) === isCancelled) return
    if (is) there.add(id)
    else there.delete(id)
    if (isCancelled) cancelled.add(id)
    else cancelled.delete(id)
    unsettleAround(id)
    version += 1
  }

  function join(pair: string, id: string): void {
    const pairs = pairsOf.get(id)
    if (!pairs) {
      pairsOf.set(id, new Set([pair]))
      lookAt(id, log.streams.state('attendee', id))
    } else if (!pairs.has(pair)) {
      pairs.add(pair)
      if (pairs.size === mostEntries + 1) unsettleAround(id)
    }
  }

  function part(pair: string, id: string): void {
    const pairs = pairsOf.get(id)
    pairs?.delete(pair)
    if (pairs?.size === mostEntries) unsettleAround(id)
    if (pairs?.size !== 0) return
    pairsOf.delete(id)
    there.delete(id)
    cancelled.delete(id)
  }

  function setPair(pair: string, state: SamePersonState): void {
    const [one = '', other = ''] = pair.split('/')
    if (state.said === 'two-people') toldApart.add(pair)
    else toldApart.delete(pair)
    const isNamed = state.said === 'one-person' && (state.attendeeId === one || state.attendeeId === other)
    if (!isNamed && !merges.has(pair)) return
    for (const id of [one, other]) unsettle(id)
    if (isNamed) merges.set(pair, [state.attendeeId, state.attendeeId === one ? other : one])
    else merges.delete(pair)
    for (const id of [one, other]) (isNamed ? join : part)(pair, id)
    version += 1
  }

  for (const [pair, state] of log.streams.all('same-person')) setPair(pair, state)

  return {
    apply({ kind, id, after }: Change): void {
      if (kind === 'same-person') setPair(id, after)
      else if (kind === 'attendee' && pairsOf.has(id)) lookAt(id, after)
    },
    /** The id of the entry as which an entry is shown: its own unless it was merged. */
    shownFor,
    isShown,
    /** Every entry of the person, this one included. */
    entriesOf: (id: string): readonly string[] => person(id)?.entries ?? [id],
    entriesInGoodStanding,
    /** The entries that an act on this one takes: the shown entry stands for those behind it, a hidden one for itself. */
    entriesTakenWith: (id: string): readonly string[] => [
      ...new Set([id, ...(isShown(id) ? entriesInGoodStanding(id) : [])]),
    ],
    /** Whether one more merge of these two would count. */
    mayMerge(one: string, other: string): boolean {
      if (Math.max(standsIn(one), standsIn(other)) >= mostEntries) return false
      const merge: Merge = [one, other]
      return personOf(one, (id) => (merge.includes(id) ? [...countedOf(id), merge] : countedOf(id))).shown !== null
    },
    /** The entries with which people have merged this entry directly, in either direction. */
    mergesOf,
    isToldApart: (one: string, other: string): boolean => toldApart.has(pairIdOf(one, other)),
    /** The entries of each person who has several. */
    *people(): Generator<readonly string[]> {
      settle()
      for (const [id, { entries }] of people) if (entries[0] === id) yield entries
    },
    /** Rises with each change. */
    version: () => version,
    /** Gives one watcher a function that returns the entries that may be shown differently since its last call. */
    watch(): () => ReadonlySet<string> {
      const touched = new Set<string>()
      watchers.push(touched)
      return () => {
        settle()
        const taken = new Set(touched)
        touched.clear()
        return taken
      }
    },
  }
}
