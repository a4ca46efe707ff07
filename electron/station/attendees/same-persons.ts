import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import {
  type Merge,
  mostEntries,
  pairIdOf,
  personOf,
  type SamePersonState,
} from '../../../shared/domain/attendees/same-person.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Change } from '../event-log/projector.ts'

/** Which entries are one person's, as people have said: few, kept in memory, so that a scan asks without a query. */
export type SamePersons = ReturnType<typeof createSamePersons>

const none: readonly Merge[] = []

export function createSamePersons(log: EventLog) {
  const merges = new Map<string, Merge>()
  const pairsOf = new Map<string, Set<string>>()
  const toldApart = new Set<string>()
  /** Of those in a merge, who is there: of whom nothing has arrived, or who was erased, hides nobody. */
  const there = new Set<string>()
  let touched = new Set<string>()
  let version = 0

  /** In more merges than a person has entries, of which some may not be there: looked through for each scan. */
  const isOverfull = (id: string): boolean => (pairsOf.get(id)?.size ?? 0) > 2 * mostEntries

  const mergesOf = (id: string): readonly Merge[] => {
    const pairs = pairsOf.get(id)
    if (!pairs || isOverfull(id)) return none
    return [...pairs].flatMap((pair) => {
      const merge = merges.get(pair)
      return merge && there.has(merge[0]) && there.has(merge[1]) && !merge.some(isOverfull) ? [merge] : []
    })
  }
  const entriesOf = (id: string): readonly string[] => (pairsOf.has(id) ? personOf(id, mergesOf).entries : [id])

  /** Whoever belonged together before a change and whoever does after it may be shown otherwise. */
  function changing(ids: readonly string[], change: () => void): void {
    for (const id of ids) for (const one of entriesOf(id)) touched.add(one)
    change()
    for (const id of ids) for (const one of entriesOf(id)) touched.add(one)
    version += 1
  }

  function lookAt(id: string): void {
    if (isThere(log.streams.state('attendee', id))) there.add(id)
    else there.delete(id)
  }

  function setPair(pair: string, state: SamePersonState): void {
    const [one = '', other = ''] = pair.split('/')
    if (state.said === 'two-people') toldApart.add(pair)
    else toldApart.delete(pair)
    const isNamed = state.said === 'one-person' && (state.attendeeId === one || state.attendeeId === other)
    if (!isNamed && !merges.has(pair)) return
    changing([one, other], () => {
      if (isNamed) merges.set(pair, [state.attendeeId, state.attendeeId === one ? other : one])
      else merges.delete(pair)
      for (const id of [one, other]) {
        const pairs = pairsOf.get(id) ?? new Set()
        if (isNamed) pairs.add(pair)
        else pairs.delete(pair)
        if (pairs.size > 0) pairsOf.set(id, pairs)
        else pairsOf.delete(id)
        lookAt(id)
      }
    })
  }

  for (const [pair, state] of log.streams.all('same-person')) setPair(pair, state)

  return {
    apply({ kind, id, after }: Change): void {
      if (kind === 'same-person') setPair(id, after as SamePersonState)
      else if (kind === 'attendee' && pairsOf.has(id)) changing([id], () => lookAt(id))
    },
    /** Whom somebody is shown as: themselves, unless they were merged. */
    shownFor: (id: string): string => (pairsOf.has(id) ? personOf(id, mergesOf).shown : id),
    isShown: (id: string): boolean => !pairsOf.has(id) || personOf(id, mergesOf).shown === id,
    /** Every entry of the person, this one included. */
    entriesOf,
    /** Whom this entry was merged into, or who was merged into it, by somebody's own word. */
    mergesOf,
    isToldApart: (one: string, other: string): boolean => toldApart.has(pairIdOf(one, other)),
    /** The entries of each person who has several. */
    *people(): Generator<readonly string[]> {
      const met = new Set<string>()
      for (const id of pairsOf.keys()) {
        if (met.has(id)) continue
        const entries = entriesOf(id)
        for (const one of entries) met.add(one)
        if (entries.length > 1) yield entries
      }
    },
    /** Rises with each change. */
    version: () => version,
    /** Who may be shown otherwise since this was last asked. */
    takeTouched(): ReadonlySet<string> {
      const taken = touched
      touched = new Set()
      return taken
    },
  }
}
