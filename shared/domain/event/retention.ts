import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { count } from '../bounds.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

/**
 * Purposes of data, each with its own erasure date: `people` to receive people and to prove attendance, `audience` for
 * the public's questions and votes. The id of a stream.
 */
export const purposes = ['people', 'audience'] as const
export type Purpose = (typeof purposes)[number]

export interface RetentionState {
  /** A date such as `2027-05-27`, from which on the data must be gone. Null if no date is set. */
  readonly until: string | null
  /** By an unfinished purge: people are erased some at a time. */
  readonly erasedSoFar: number
  /** The last finished purge; null before the first. */
  readonly last: Purged | null
  /**
   * By purging station, the instant of its last finished purge by its clock. A lost station may have dated that ahead.
   */
  readonly purgedAt: Readonly<Record<string, Instant>>
}

/** A finished purge: the content of a receipt. */
export interface Purged {
  readonly at: Instant
  /** Its place in the log, which the chain proves. */
  readonly origin: string
  readonly seq: number
  readonly erased: number
  /** Kept for a reason that the purge reported. A later purge erases it. */
  readonly kept: number
}

export const retentionEvents = {
  RetentionSet: z.strictObject({ until: z.string().max(10).nullable() }),
  /** `left`: still to be erased by the next command. 0 ends the purge. */
  PurposePurged: z.strictObject({ erased: count, kept: count, left: count }),
}
export type RetentionSet = EventIn<typeof retentionEvents, 'RetentionSet'>
export type PurposePurged = EventIn<typeof retentionEvents, 'PurposePurged'>

/** `lastDay`: of the event. Data that desks still need must not be erased. */
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

/** Whether the events made of `before` include a finished purge. */
export const hasPurged = (before: RetentionState, after: RetentionState): boolean =>
  Object.entries(after.purgedAt).some(([station, at]) => at > ownOf(before.purgedAt, station))

/**
 * Everything up to this instant is purged, in ms since 1970; -1: nothing is. `putOutAt`: when a station was put out, or
 * null. A statement of that station about a later instant does not count, because it may have dated a purge ahead.
 */
export const purgedUpTo = (
  { purgedAt }: Pick<RetentionState, 'purgedAt'>,
  putOutAt: (station: string) => number | null,
): number =>
  Object.entries(purgedAt).reduce(
    (latest, [station, at]) => Math.max(latest, Math.min(at, putOutAt(station) ?? at)),
    -1,
  )

export const retentionStream: KeptStreamKind<RetentionState, RetentionSet | PurposePurged> = {
  lane: 'system',
  events: retentionEvents,
  isKept: true,
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
