import type { RoomFacts } from '../../controls/client/room-facts.ts'
import type { Room } from '../../controls/client/rows.ts'
import type { Words } from '../../controls/client/words-fr.ts'
import { countdownText } from '../../shared/contract/countdown.ts'

const perRoom = ['program', 'preview', 'next', 'remaining', 'alarm'] as const
export type RoomVariable = (typeof perRoom)[number]

/** By the room's id: a room that is renamed keeps its keys. */
export const variableId = (roomId: string, which: RoomVariable): string => `room_${roomId}_${which}`

export const variableDefinitions = (
  rooms: readonly Pick<Room, 'roomId' | 'name'>[],
  { variables }: Words,
): Record<string, { name: string }> => ({
  station: { name: variables.station },
  last_refusal: { name: variables.lastRefusal },
  ...Object.fromEntries(
    rooms.flatMap(({ roomId, name }) =>
      perRoom.map((which) => [variableId(roomId, which), { name: `${name} : ${variables[which]}` }]),
    ),
  ),
})

/** What is not confirmed is a question mark. */
const unknown = '?'

export function roomValues(roomId: string, facts: RoomFacts, language: 'fr' | 'en'): Record<string, string> {
  const { countdown, alarm } = facts
  const ofAir = (scene: string | null) => (facts.isConfirmed ? (scene ?? '') : unknown)
  const digits = countdown && countdownText(countdown)
  const values: Record<RoomVariable, string> = {
    program: ofAir(facts.program),
    preview: ofAir(facts.preview),
    next: facts.next ?? unknown,
    remaining: facts.isTold ? (digits ?? '') : unknown,
    alarm: facts.isTold ? ((language === 'en' ? alarm?.english : alarm?.french) ?? '') : unknown,
  }
  return Object.fromEntries(perRoom.map((which) => [variableId(roomId, which), values[which]]))
}
