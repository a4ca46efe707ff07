import { z } from 'zod'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { cellText, count } from '../bounds.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

export interface RoomState {
  /** Null: there is no such room, or it was removed. */
  readonly name: string | null
  readonly capacity: number | null
}

const settings = z.strictObject({ name: cellText, capacity: count.nullable() })
export const roomEvents = { RoomAdded: settings, RoomChanged: settings, RoomRemoved: z.strictObject({}) }
export type RoomEvent = EventIn<typeof roomEvents>

export const roomStream: KeptStreamKind<RoomState, RoomEvent> = {
  lane: 'show',
  events: roomEvents,
  isKept: true,
  initial: { name: null, capacity: null },
  evolve: (_, event) =>
    event.type === 'RoomRemoved' ? roomStream.initial : { name: event.name, capacity: event.capacity },
}

/** `isTaken`: another room has this name. Null: all is so already. */
export function updateRoom(
  { name, capacity }: RoomState,
  changes: { readonly name?: string | undefined; readonly capacity?: number | null | undefined },
  isTaken: boolean,
): Result<EventIn<typeof roomEvents, 'RoomChanged'> | null, 'unknown-room' | 'room-exists'> {
  if (name === null) return refuse('unknown-room')
  if (isTaken) return refuse('room-exists')
  const wanted = { name: changes.name ?? name, capacity: changes.capacity === undefined ? capacity : changes.capacity }
  const isSo = wanted.name === name && wanted.capacity === capacity
  return accept(isSo ? null : { type: 'RoomChanged', ...wanted })
}

/** `isInUse`: it has a session, an item of the run of show, or an OBS. */
export function removeRoom(
  { name }: RoomState,
  isInUse: boolean,
): Result<EventIn<typeof roomEvents, 'RoomRemoved'>, 'unknown-room' | 'in-use'> {
  if (name === null) return refuse('unknown-room')
  return isInUse ? refuse('in-use') : accept({ type: 'RoomRemoved' })
}
