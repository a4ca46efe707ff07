import { z } from 'zod'
import { cellText, count } from '../bounds.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

export interface RoomState {
  readonly name: string | null
  readonly capacity: number | null
}

export const roomEvents = { RoomAdded: z.strictObject({ name: cellText, capacity: count.nullable() }) }
export type RoomAdded = EventIn<typeof roomEvents>

export const roomStream: KeptStreamKind<RoomState, RoomAdded> = {
  lane: 'show',
  events: roomEvents,
  isKept: true,
  initial: { name: null, capacity: null },
  evolve: (_, { name, capacity }) => ({ name, capacity }),
}
