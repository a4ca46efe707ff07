import { z } from 'zod'
import type { Instant, StationId } from '../../kernel/ids.ts'
import { dayOfEvent, idText, manyIds } from '../bounds.ts'
import type { EventIn, Parsed, StreamKind } from '../stream.ts'

const one = z.strictObject({
  attendeeId: idText,
  /** The values before the move, which an undo restores. */
  days: z.array(dayOfEvent).max(31),
  evening: z.boolean(),
  sessionIds: manyIds,
})
export type MovedPerson = Parsed<typeof one>

/**
 * Several people who follow remotely from one moment on, for example after a rail strike. Its id is derived from the
 * command's.
 */
export interface RemoteMoveState {
  readonly at: Instant | null
  /** The station that has moved them. */
  readonly station: StationId | null
  readonly people: readonly MovedPerson[]
  readonly undoneAt: Instant | null
}

/** People of one move, and of one of its events. */
export const mostMoved = 1000

export const remoteMoveEvents = {
  /** A move of many people may have several of these, as many as their sessions need. */
  PeopleMovedToRemote: z.strictObject({ people: z.array(one).max(mostMoved) }),
  MoveToRemoteUndone: z.strictObject({}),
}
export type RemoteMoveEvent = EventIn<typeof remoteMoveEvents>

export const remoteMoveStream: StreamKind<RemoteMoveState, RemoteMoveEvent> = {
  lane: 'people',
  events: remoteMoveEvents,
  initial: { at: null, station: null, people: [], undoneAt: null },
  evolve(state, event, { at, station }) {
    if (event.type === 'MoveToRemoteUndone') return { ...state, undoneAt: state.undoneAt ?? at }
    const isMore = state.at === null || (state.station === station && state.undoneAt === null)
    return isMore ? { ...state, at, station, people: [...state.people, ...event.people].slice(0, mostMoved) } : state
  },
}
