import type { CompanionPresetDefinitions, CompanionPresetSection } from '@companion-module/base'
import { allRooms } from '../../controls/client/actions.ts'
import { type Keys, keysOfAllRooms, keysOfRoom } from '../../controls/client/keys.ts'
import type { Room } from '../../controls/client/rows.ts'
import type { Words } from '../../controls/client/words-fr.ts'
import type { Manifest } from './manifest.ts'
import { type Preset, presetOf } from './preset-key.ts'

export interface Presets {
  readonly sections: CompanionPresetSection<Manifest>[]
  readonly presets: CompanionPresetDefinitions<Manifest>
}

/** One section for each room, and one for all of them. `label`: the connection's name in Companion. */
export function presetsOf(rooms: readonly Room[], words: Words, label: string): Presets {
  const presets: Record<string, Preset> = {}
  const group = (id: string, name: string, keys: Keys) => {
    const ids = Object.entries(keys).map(([one, key]) => {
      presets[`${id}_${one}`] = presetOf(key, label)
      return `${id}_${one}`
    })
    return { id, type: 'simple' as const, name, presets: ids }
  }
  const { sections } = words
  const ofRoom = (room: Room) =>
    Object.entries(keysOfRoom(room, words)).map(([one, keys]) =>
      group(`${room.roomId}_${one}`, sections[one as keyof ReturnType<typeof keysOfRoom>], keys),
    )
  return {
    sections: [
      ...rooms.map((room) => ({ id: room.roomId, name: room.name, definitions: ofRoom(room) })),
      { id: allRooms, name: sections.all, definitions: [group(allRooms, sections.safety, keysOfAllRooms(words))] },
    ],
    presets,
  }
}
