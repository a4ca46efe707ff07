import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { idText, typedText } from '../bounds.ts'
import type { EventIn, StreamKind } from '../stream.ts'

/** What people have said of two entries: one person, two people, or nothing yet. The last statement holds. */
export type SamePersonState =
  | { readonly said: null }
  | { readonly said: 'two-people' }
  | {
      readonly said: 'one-person'
      /** The one of the two that is shown as the other. */
      readonly attendeeId: string
      readonly at: Instant
      readonly station: StationId
    }

const words = z.strictObject({ note: typedText }).partial()
export const samePersonEvents = {
  /** `attendeeId`: the one of the two that is shown as the other from now on. Neither entry is changed. */
  AttendeeMerged: { payload: z.strictObject({ attendeeId: idText }), part: words },
  AttendeeUnmerged: { payload: z.strictObject({}), part: words },
  AttendeesToldApart: { payload: z.strictObject({}), part: words },
}
export type SamePersonEvent = EventIn<typeof samePersonEvents>
export type AttendeeUnmerged = EventIn<typeof samePersonEvents, 'AttendeeUnmerged'>
export type AttendeesToldApart = EventIn<typeof samePersonEvents, 'AttendeesToldApart'>

/** The stream of two people, in either order. */
export const pairIdOf = (one: string, other: string): string => (one < other ? `${one}/${other}` : `${other}/${one}`)

export const unmerge = (state: SamePersonState, note?: string): Result<AttendeeUnmerged, 'not-merged'> =>
  state.said === 'one-person'
    ? accept({ type: 'AttendeeUnmerged', person: note === undefined ? null : { note } })
    : refuse('not-merged')

export const tellApart = (state: SamePersonState, note: string): Result<AttendeesToldApart, 'no-disagreement'> =>
  state.said === null ? accept({ type: 'AttendeesToldApart', person: { note } }) : refuse('no-disagreement')

export const samePersonStream: StreamKind<SamePersonState, SamePersonEvent> = {
  lane: 'people',
  named: ['attendee', 'attendee'],
  ascends: true,
  events: samePersonEvents,
  initial: { said: null },
  evolve(_, event, { at, station }) {
    switch (event.type) {
      case 'AttendeeMerged':
        return { said: 'one-person', attendeeId: event.attendeeId, at, station }
      case 'AttendeeUnmerged':
        return { said: null }
      case 'AttendeesToldApart':
        return { said: 'two-people' }
    }
  },
}

/** Two entries of one person: the first is shown as the second. */
export type Merge = readonly [attendeeId: string, into: string]

/**
 * Most entries of one person, and most merges of one entry. A larger group claims that a crowd is one person, and its
 * members are unknown: none of those merges counts. So every station has the same result, in any order, and no merge
 * costs more than one group.
 */
export const mostEntries = 8

/** `shown` is null if there are too many entries: then each is shown as itself, and `entries` are some of them. */
export interface Person {
  readonly shown: string | null
  readonly entries: readonly string[]
}

/**
 * The entry that is shown for a person, and all entries that it is shown for: everything that merges connect, in either
 * direction. The shown entry is the one that was merged into no other. If there are several, or none because merges
 * made apart form a circle, it is the one with the smallest id, which is the same everywhere. An entry with a cancelled
 * ticket is not shown for a person whose own ticket holds. Otherwise a desk's merge would cancel that ticket too, which
 * is a pilot's decision.
 */
export function personOf(
  attendeeId: string,
  mergesOf: (id: string) => readonly Merge[],
  isCancelled: (id: string) => boolean = () => false,
): Person {
  const met = new Set([attendeeId])
  const merged = new Set<string>()
  for (const one of met) {
    for (const [from, into] of mergesOf(one)) {
      merged.add(from)
      met.add(from).add(into)
    }
    if (met.size > mostEntries) return { shown: null, entries: [...met] }
  }
  const entries = [...met].sort()
  const valid = entries.filter((id) => !isCancelled(id))
  const eligible = valid.length > 0 ? valid : entries
  return { shown: eligible.find((id) => !merged.has(id)) ?? eligible[0] ?? attendeeId, entries }
}
