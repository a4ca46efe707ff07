import type { CompanionPresetDefinitions, CompanionPresetSection } from '@companion-module/base'
import { allRooms } from '../../controls/client/actions.ts'
import type { Room } from '../../controls/client/rows.ts'
import type { Words } from '../../controls/client/words-fr.ts'
import type { Manifest } from './manifest.ts'
import type { Preset } from './preset-key.ts'
import { airKeys, cutKeys, runKeys, safetyKeys, stageKeys } from './room-presets.ts'

export interface Presets {
  readonly sections: CompanionPresetSection<Manifest>[]
  readonly presets: CompanionPresetDefinitions<Manifest>
}

/** One section for each room, and one for all of them. `label`: the connection's name in Companion. */
export function presetsOf(rooms: readonly Room[], words: Words, label: string): Presets {
  const presets: Record<string, Preset> = {}
  const group = (id: string, name: string, made: Readonly<Record<string, Preset>>) => {
    const ids = Object.entries(made).map(([one, preset]) => {
      presets[`${id}_${one}`] = preset
      return `${id}_${one}`
    })
    return { id, type: 'simple' as const, name, presets: ids }
  }
  const { sections, keys } = words
  const all = group(allRooms, sections.safety, safetyKeys(allRooms, sections.all, words))
  return {
    sections: [
      ...rooms.map((room) => {
        const { roomId, name } = room
        return {
          id: roomId,
          name,
          definitions: [
            group(`${roomId}_air`, sections.air, airKeys(room, words, label)),
            group(`${roomId}_safety`, sections.safety, {
              ...safetyKeys(roomId, name, words),
              ...cutKeys(roomId, name, keys),
            }),
            group(`${roomId}_run`, sections.run, runKeys(roomId, name, words)),
            group(`${roomId}_stage`, sections.stage, stageKeys(roomId, name, words)),
          ],
        }
      }),
      { id: allRooms, name: sections.all, definitions: [all] },
    ],
    presets,
  }
}
