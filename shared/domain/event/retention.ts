import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { count } from '../bounds.ts'
import type { StreamKind } from '../stream.ts'

/**
 * What data are kept for, each with a date of its own after which they are not: `people` to receive people and to prove
 * who was there, `audience` for what the public asked and voted. The id of a stream.
 */
export const purposes = ['people', 'audience'] as const
export type Purpose = (typeof purposes)[number]

export interface RetentionState {
  /** A date such as `2027-05-27`, from which on the data are no more to be there; null where nobody has said. */
  readonly until: string | null
  /** By a purge that has not come to its end: people go some at a time. */
  readonly erasedSoFar: number
  /** The last purge that did; null before a first one. */
  readonly last: Purged | null
  /** By the station that has purged, when by its clock it last did: one that is lost may have dated that ahead. */
  readonly purgedAt: Readonly<Record<string, Instant>>
}

/** That a purge came to its end: what a receipt is made of. */
export interface Purged {
  readonly at: Instant
  /** Its place in the log, which the chain proves. */
  readonly origin: string
  readonly seq: number
  readonly erased: number
  /** Kept back, for a reason that the purge told: a second one takes it. */
  readonly kept: number
}

export const retentionEvents = {
  RetentionSet: z.strictObject({ until: z.string().max(10).nullable() }),
  /** `left`: still to be erased by a next command; at 0 the purge has come to its end. */
  PurposePurged: z.strictObject({ erased: count, kept: count, left: count }),
}
export type RetentionSet = { readonly type: 'RetentionSet' } & z.output<typeof retentionEvents.RetentionSet>
export type PurposePurged = { readonly type: 'PurposePurged' } & z.output<typeof retentionEvents.PurposePurged>

/** `lastDay`: the event's; what is still needed at the desks is not to be erased under them. */
export function setRetention(
  _: RetentionState,
  until: string | null,
  lastDay: string | undefined,
): Result<RetentionSet, 'before-the-end'> {
  if (until !== null && lastDay !== undefined && until <= lastDay) return refuse('before-the-end')
  return accept({ type: 'RetentionSet', until })
}

/** Whether the date has come. `today`: the event day's date. */
export const isDue = ({ until }: RetentionState, today: string): boolean => until !== null && until <= today

const ownOf = (purgedAt: RetentionState['purgedAt'], station: string): number =>
  (Object.hasOwn(purgedAt, station) ? purgedAt[station] : undefined) ?? -1

/** Whether a purge has come with what was made of `before`. */
export const hasPurged = (before: RetentionState, after: RetentionState): boolean =>
  Object.entries(after.purgedAt).some(([station, at]) => at > ownOf(before.purgedAt, station))

/**
 * Up to when everything is purged, in ms since 1970; -1: nothing is. `putOutAt`: when a station was put out, null where it was
 * not. What one says of later is not believed: it may have dated a purge ahead.
 */
export const purgedUpTo = (
  { purgedAt }: Pick<RetentionState, 'purgedAt'>,
  putOutAt: (station: string) => number | null,
): number =>
  Object.entries(purgedAt).reduce(
    (latest, [station, at]) => Math.max(latest, Math.min(at, putOutAt(station) ?? at)),
    -1,
  )

export const retentionStream: StreamKind<RetentionState, RetentionSet | PurposePurged> = {
  initial: { until: null, erasedSoFar: 0, last: null, purgedAt: {} },
  evolve(state, event, { at, station, origin, seq }) {
    switch (event.type) {
      case 'RetentionSet':
        return { ...state, until: event.until }
      case 'PurposePurged': {
        const erased = state.erasedSoFar + event.erased
        if (event.left > 0) return { ...state, erasedSoFar: erased }
        const purgedAt = { ...state.purgedAt, [station]: Math.max(at, ownOf(state.purgedAt, station)) as Instant }
        return { ...state, erasedSoFar: 0, last: { at, origin, seq, erased, kept: event.kept }, purgedAt }
      }
    }
  },
}
