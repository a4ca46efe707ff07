import { z } from 'zod'
import type { CommandId, Instant, StationId } from '../../kernel/ids.ts'
import { withOneMore } from '../bounds.ts'
import type { Recorded } from '../stream.ts'

/** A call for a person, from a door or a kiosk. */
export interface CallForHelp {
  /** The command that made it. */
  readonly callId: CommandId
  readonly at: Instant
  readonly station: StationId
  readonly answeredAt?: Instant
}

export const callIds = z.array(z.string().max(64)).max(100)

/** The newest calls of one station in one stream that are kept: a lost laptop pushes no other station's out. */
const mostCalls = 50

export const isOpen = ({ answeredAt }: Pick<CallForHelp, 'answeredAt'>): boolean => answeredAt === undefined

/**
 * The calls with one more. The same command recorded at two stations is one call. Earlier answered calls of the same
 * asker are removed. `calledAt`: ms since 1970; a call is never later than its event.
 */
export function withCall<One extends CallForHelp>(
  calls: readonly One[],
  said: Omit<One, keyof CallForHelp>,
  calledAt: number | undefined,
  { at, station, commandId }: Recorded,
  isSameAsker: (one: One) => boolean,
): readonly One[] {
  if (commandId === null || calls.some(({ callId }) => callId === commandId)) return calls
  const call = { ...said, callId: commandId, at: Math.min(calledAt ?? at, at) as Instant, station } as One
  const others = calls.filter((one) => isOpen(one) || !isSameAsker(one))
  return withOneMore(others, call, (one) => one.station === station, mostCalls)
}

export const withAnswered = <One extends CallForHelp>(
  calls: readonly One[],
  callIds: readonly string[],
  at: Instant,
): readonly One[] =>
  calls.map((call) => (callIds.includes(call.callId) && isOpen(call) ? { ...call, answeredAt: at } : call))
