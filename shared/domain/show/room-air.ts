import { z } from 'zod'
import { claimed, epochOfEvent, nobodys, type Ownership } from '../stations/ownership.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

/** The station that drives a room's OBS. The stream's id is the room's. */
export type RoomAirState = Ownership

export const roomAirEvents = { RoomAirTaken: z.strictObject({ epoch: epochOfEvent }) }
export type RoomAirEvent = EventIn<typeof roomAirEvents>

export const roomAirStream: KeptStreamKind<RoomAirState, RoomAirEvent> = {
  lane: 'show',
  events: roomAirEvents,
  isKept: true,
  initial: nobodys,
  evolve: (state, { epoch }, recorded) => claimed(state, epoch, recorded),
}
