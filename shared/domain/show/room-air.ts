import { z } from 'zod'
import { claimed, epochOfEvent, nobodys, type Ownership } from '../stations/ownership.ts'
import type { StreamKind } from '../stream.ts'

/** The station that drives a room's OBS. The stream's id is the room's. */
export type RoomAirState = Ownership

export const roomAirEvents = { RoomAirTaken: z.strictObject({ epoch: epochOfEvent }) }
export type RoomAirEvent = { readonly type: 'RoomAirTaken' } & z.output<typeof roomAirEvents.RoomAirTaken>

export const roomAirStream: StreamKind<RoomAirState, RoomAirEvent> = {
  initial: nobodys,
  evolve: (state, { epoch }, recorded) => claimed(state, epoch, recorded),
}
