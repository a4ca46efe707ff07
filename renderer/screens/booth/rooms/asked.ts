import type { Chosen, Room, Take } from '../booth-types.ts'

type Leg = Take['legs'][number]

/** The last scene that was requested in a room, whatever the result. */
export const lastLegOf = (roomId: string, takes: readonly Take[]): Leg | undefined => sceneLegsOf(roomId, takes)[0]

/** A safety key's order for a room has no end yet. It is executed, or fails and is given again when OBS is back. */
export const isSafetyOnItsWay = (roomId: string, takes: readonly Take[]): boolean => {
  const last = newestFirst(takes).find(({ legs }) => legs.some((leg) => leg.roomId === roomId && leg.kind === 'scene'))
  const leg = last?.kind === 'safety' ? lastLegOf(roomId, [last]) : undefined
  return leg !== undefined && isOnItsWay(leg)
}

export const isOnItsWay = ({ state }: Leg): boolean => state === 'sent' || state === 'acknowledged'

/** Newest first. */
const sceneLegsOf = (roomId: string, takes: readonly Take[]): readonly Leg[] =>
  newestFirst(takes).flatMap(({ legs }) => legs.find((one) => one.roomId === roomId && one.kind === 'scene') ?? [])

/** Rows that came by a change are at the end. */
export const newestFirst = (takes: readonly Take[]): readonly Take[] =>
  takes.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at))

/** What a press would take: the chosen scene of each room, if it is not on air yet. */
export const legsToTake = (rooms: readonly Room[], chosen: Chosen): readonly { roomId: string; scene: string }[] =>
  rooms.flatMap(({ roomId }) => {
    const scene = chosen[roomId]
    return scene === undefined ? [] : [{ roomId, scene }]
  })

/** Without what has come on air. A later choice for the same room is for the next press. */
export function afterAir(chosen: Chosen, onAir: readonly { roomId: string; scene: string | null }[]): Chosen {
  const isOn = (roomId: string, scene: string) => onAir.some((one) => one.roomId === roomId && one.scene === scene)
  const left = Object.entries(chosen).filter(([roomId, scene]) => !isOn(roomId, scene))
  return left.length === Object.keys(chosen).length ? chosen : Object.fromEntries(left)
}

export const isUnexpected = (room: Room): boolean => room.alarms.some(({ kind }) => kind === 'unexpected-air')

/**
 * The room that the settling keys concern: the selected room if it has something to settle, or else the first such
 * room.
 */
export const roomToSettle = (rooms: readonly Room[], selected: Room | undefined): Room | undefined =>
  selected && isUnexpected(selected) ? selected : rooms.find(isUnexpected)

/** The scene that the last press requested, if something else is on air. One that came late, after it had failed, is else. */
export const toPutBack = (room: Room, takes: readonly Take[]): string | null => {
  const isLate = ({ state, scene }: Leg) => state === 'failed' && scene === room.program
  const scene = sceneLegsOf(room.roomId, takes).find((leg) => !isLate(leg))?.scene ?? null
  return isUnexpected(room) && scene !== room.program ? scene : null
}

/** The scene on air, if nobody here requested it. */
export const toKeep = (room: Room): string | null => (isUnexpected(room) ? room.program : null)
