import type { CompanionInputFieldDropdown } from '@companion-module/base'
import { allRooms } from '../../controls/client/actions.ts'
import type { Room } from '../../controls/client/rows.ts'
import type { Words } from '../../controls/client/words-fr.ts'

/** The fields of options, filled from the rooms that the station shows. */
export type Fields = ReturnType<typeof optionFields>

export function optionFields(rooms: readonly Pick<Room, 'roomId' | 'name' | 'scenes'>[], words: Words) {
  const { options } = words
  const ofRooms = rooms.map(({ roomId, name }) => ({ id: roomId, label: name }))
  const places = rooms.flatMap(({ roomId, name, scenes }) =>
    scenes.map((scene) => ({ id: `${roomId}/${scene}`, label: `${name} · ${scene}` })),
  )
  const dropdown = <Id extends string>(
    id: Id,
    label: string,
    choices: { id: string; label: string }[],
  ): CompanionInputFieldDropdown<Id, string> => ({
    ...{ id, type: 'dropdown', label, choices },
    default: choices[0]?.id ?? '',
    // What was chosen stays chosen while the station, or its OBS, is away.
    allowCustom: true,
    minChoicesForSearch: 8,
  })
  return {
    room: dropdown('room', options.room, ofRooms),
    roomOrAll: dropdown('room', options.room, [...ofRooms, { id: allRooms, label: options.all }]),
    place: dropdown('place', options.scene, places),
    phase: dropdown('phase', options.phase, [
      { id: 'down', label: options.down },
      { id: 'up', label: options.up },
    ]),
    how: (choices: readonly (keyof Words['how'])[]) =>
      dropdown(
        'how',
        options.how,
        choices.map((id) => ({ id, label: words.how[id] })),
      ),
    minutes: {
      ...({ id: 'minutes', type: 'number', label: options.minutes } as const),
      ...{ default: 0, min: 0, max: 1440, asInteger: true },
    },
  }
}
