import { z } from 'zod'
import type { StationId } from '../../kernel/ids.ts'
import { idText } from '../bounds.ts'
import { claimed, epochOfEvent, nobodys, type Ownership } from '../stations/ownership.ts'
import type { EventIn, KeptStreamKind, Recorded } from '../stream.ts'

/** The station that drives a room's OBS, and the one that may replace it. The stream's id is the room's. */
export interface RoomAirState extends Ownership {
  /** Hears the room's OBS and sends nothing. */
  readonly second: StationId | null
}

export const roomAirEvents = {
  RoomAirTaken: z.strictObject({ epoch: epochOfEvent }),
  /** Its writer is the room's second from now on. */
  RoomAirFollowed: z.strictObject({}),
  /** Named, so that it does not end a follower of whom its writer did not know. */
  RoomAirUnfollowed: z.strictObject({ second: idText }),
}
export type RoomAirEvent = EventIn<typeof roomAirEvents>

export const roomAirStream: KeptStreamKind<RoomAirState, RoomAirEvent> = {
  lane: 'show',
  events: roomAirEvents,
  isKept: true,
  initial: { ...nobodys, second: null },
  evolve(state, event, recorded) {
    if (event.type === 'RoomAirTaken') return taken(state, event.epoch, recorded)
    if (event.type === 'RoomAirUnfollowed') return event.second === state.second ? { ...state, second: null } : state
    const mayFollow = state.owner !== null && state.owner !== recorded.station && !recorded.isPutOut
    return mayFollow ? { ...state, second: recorded.station } : state
  },
}

/** Whoever is replaced by its second is second then. Another new owner leaves the second what it is. */
function taken(state: RoomAirState, epoch: number, recorded: Recorded): RoomAirState {
  const next = claimed(state, epoch, recorded)
  if (next.owner === state.owner || next.owner !== state.second) return next
  return { ...next, second: state.isOfPutOut ? null : state.owner }
}
