import type { Desk } from './desk.ts'
import type { Room } from './rows.ts'

/** The rooms with the scenes that they had last. An OBS that is away shows none, and its keys stay on offer. */
export function createKnownRooms({ rooms }: Pick<Desk, 'rooms'>): () => readonly Room[] {
  const scenes = new Map<string, readonly string[]>()
  return () =>
    rooms().map((room) => {
      if (room.scenes.length > 0) scenes.set(room.roomId, room.scenes)
      return { ...room, scenes: [...(scenes.get(room.roomId) ?? [])] }
    })
}
