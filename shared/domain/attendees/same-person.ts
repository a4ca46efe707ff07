import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { idText, typedText } from '../bounds.ts'
import type { StreamKind } from '../stream.ts'

/** What people have said of two entries: one person's, two people's, or nothing yet. The last word holds. */
export type SamePersonState =
  | { readonly said: null }
  | { readonly said: 'two-people' }
  | {
      readonly said: 'one-person'
      /** The one of the two that is shown as the other since. */
      readonly attendeeId: string
      readonly at: Instant
      readonly station: StationId
    }

const words = z.strictObject({ note: typedText }).partial()
export const samePersonEvents = {
  /** `attendeeId`: the one of the two that is shown as the other from now on. Nothing of either is changed. */
  AttendeeMerged: { payload: z.strictObject({ attendeeId: idText }), part: words },
  AttendeeUnmerged: { payload: z.strictObject({}), part: words },
  AttendeesToldApart: { payload: z.strictObject({}), part: words },
}
type Words = { readonly person?: z.output<typeof words> | null }
export type AttendeeMerged = { readonly type: 'AttendeeMerged'; readonly attendeeId: string } & Words
export type AttendeeUnmerged = { readonly type: 'AttendeeUnmerged' } & Words
export type AttendeesToldApart = { readonly type: 'AttendeesToldApart' } & Words
export type SamePersonEvent = AttendeeMerged | AttendeeUnmerged | AttendeesToldApart

/** The stream of two people, whoever is named first. */
export const pairIdOf = (one: string, other: string): string => (one < other ? `${one}/${other}` : `${other}/${one}`)

export const unmerge = (state: SamePersonState, note?: string): Result<AttendeeUnmerged, 'not-merged'> =>
  state.said === 'one-person'
    ? accept({ type: 'AttendeeUnmerged', person: note === undefined ? null : { note } })
    : refuse('not-merged')

export const tellApart = (state: SamePersonState, note: string): Result<AttendeesToldApart, 'no-disagreement'> =>
  state.said === null ? accept({ type: 'AttendeesToldApart', person: { note } }) : refuse('no-disagreement')

export const samePersonStream: StreamKind<SamePersonState, SamePersonEvent> = {
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

/** Two entries that somebody has said are one person's: the first is shown as the second. */
export type Merge = readonly [attendeeId: string, into: string]

/**
 * Entries of one person, and merges that one entry stands in, at most. Beyond it somebody has said of a crowd that it is one
 * person, and nobody knows who is whom: none of those merges counts. So it is the same at every station, whatever came
 * first, and no merge costs more than such a group.
 */
export const mostEntries = 32

/** `shown` is null where there are too many: each of them is themselves. `entries` then are some of them. */
export interface Person {
  readonly shown: string | null
  readonly entries: readonly string[]
}

/**
 * Who is shown for somebody, and all whom they are shown for: everybody whom merges hold together, whoever was merged
 * into whom. Shown is whoever was merged into nobody; of several, or in a circle of merges made at stations that were
 * apart, the smallest id, which is the same everywhere. An entry whose ticket was cancelled is shown for nobody whose own ticket
 * holds: a merge, which any desk makes, would else cancel that one too, which is a pilot's.
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
