import type { Desk } from './desk.ts'
import type { Room } from './rows.ts'

/** The rooms with the scenes to offer. `keep`: gives those of a room from those offered before and those that OBS has. */
export function createKnownRooms(
  { rooms }: Pick<Desk, 'rooms'>,
  keep: (before: readonly string[], scenes: readonly string[]) => readonly string[],
): () => readonly Room[] {
  const scenes = new Map<string, readonly string[]>()
  return () =>
    rooms().map((room) => {
      const kept = keep(scenes.get(room.roomId) ?? [], room.scenes)
      scenes.set(room.roomId, kept)
      return { ...room, scenes: [...kept] }
    })
}

/** For a list to choose from: the scenes that OBS had last. An OBS that is away shows none. */
export const lastScenes = (before: readonly string[], scenes: readonly string[]) =>
  scenes.length > 0 ? scenes : before
