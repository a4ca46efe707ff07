import type { Chosen, Room, Take } from '../booth-types.ts'

type Leg = Take['legs'][number]

/** The last scene that was asked for in a room, whatever came of it. */
export function lastLegOf(roomId: string, takes: readonly Take[]): Leg | undefined {
  for (const { legs } of newestFirst(takes)) {
    const leg = legs.find((one) => one.roomId === roomId && one.kind === 'scene')
    if (leg) return leg
  }
  return undefined
}

/** Rows that came by a change stand at the end. */
export const newestFirst = (takes: readonly Take[]): readonly Take[] =>
  takes.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))

/** What a press would take: of each room, the scene that is chosen and not on air yet. */
export const legsToTake = (rooms: readonly Room[], chosen: Chosen): readonly { roomId: string; scene: string }[] =>
  rooms.flatMap(({ roomId }) => {
    const scene = chosen[roomId]
    return scene === undefined ? [] : [{ roomId, scene }]
  })

/** Without what has come on air. What was chosen meanwhile for the same room is for the press after. */
export function afterAir(chosen: Chosen, onAir: readonly { roomId: string; scene: string | null }[]): Chosen {
  const isOn = (roomId: string, scene: string) => onAir.some((one) => one.roomId === roomId && one.scene === scene)
  const left = Object.entries(chosen).filter(([roomId, scene]) => !isOn(roomId, scene))
  return left.length === Object.keys(chosen).length ? chosen : Object.fromEntries(left)
}

export const isUnexpected = (room: Room): boolean => room.alarms.some(({ kind }) => kind === 'unexpected-air')

/** Whom the keys that settle are about: the selected room where something is to settle, else the first such room. */
export const roomToSettle = (rooms: readonly Room[], selected: Room | undefined): Room | undefined =>
  selected && isUnexpected(selected) ? selected : rooms.find(isUnexpected)

/** The scene that the last press asked for, where something else is on air. */
export const toPutBack = (room: Room, takes: readonly Take[]): string | null => {
  const scene = lastLegOf(room.roomId, takes)?.scene ?? null
  return isUnexpected(room) && scene !== room.program ? scene : null
}

/** The scene on air, where nobody here asked for it. */
export const toKeep = (room: Room): string | null => (isUnexpected(room) ? room.program : null)
