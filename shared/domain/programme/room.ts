import { z } from 'zod'
import { cellText, count } from '../bounds.ts'
import type { KeptStreamKind } from '../stream.ts'

export interface RoomState {
  readonly name: string | null
  readonly capacity: number | null
}

export const roomEvents = { RoomAdded: z.strictObject({ name: cellText, capacity: count.nullable() }) }
export type RoomAdded = { readonly type: 'RoomAdded' } & z.output<typeof roomEvents.RoomAdded>

export const roomStream: KeptStreamKind<RoomState, RoomAdded> = {
  lane: 'show',
  events: roomEvents,
  isKept: true,
  initial: { name: null, capacity: null },
  evolve: (_, { name, capacity }) => ({ name, capacity }),
}
