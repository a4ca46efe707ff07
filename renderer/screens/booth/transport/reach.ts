import type { Room } from '../booth-types.ts'
import { roomStateOf } from '../rooms/room-state.ts'

/** Whether a room has a safety scene, as far as its OBS has told. */
const hasSafety = ({ safetyScene, scenes }: Room): boolean =>
  safetyScene !== null && (scenes.length === 0 || scenes.includes(safetyScene))

const isGone = ({ alarms }: Room): boolean => alarms.some(({ kind }) => kind === 'obs-gone')

/**
 * An order reaches its OBS. One that was not heard for 2 s may be frozen, whatever its connection says. Another station's OBS
 * is that one's to reach, as long as that station is heard and has not told that its OBS is gone, which it does after 3 s.
 */
function isThere(room: Room, ageMs: number | null, isHeard: (stationId: string) => boolean): boolean {
  const { isOwn, owner, fenced, rival } = room
  if (isOwn) return roomStateOf(room, ageMs, false).isLive && !fenced && rival === null
  return owner !== null && isHeard(owner) && !isGone(room)
}

/** It is obeyed when its OBS, or its station, is back. What another station has taken over is not this one's to hide. */
const goesLater = (room: Room): boolean => hasSafety(room) && !(room.isOwn && (room.fenced || room.rival !== null))

/** The rooms that a safety key brings to safety now, those that it brings there at their return, and the others. `ages`: of each room's last report, in ms. */
export function reachOf(
  rooms: readonly Room[],
  ages: readonly (number | null)[],
  isAway: boolean,
  isHeard: (stationId: string) => boolean,
) {
  const isReached = (room: Room, index: number) => hasSafety(room) && isThere(room, ages[index] ?? null, isHeard)
  const reached = isAway ? [] : rooms.filter(isReached)
  const others = rooms.filter((room) => !reached.includes(room))
  const { later = [], missed = [] } = Object.groupBy(others, (room) => (goesLater(room) ? 'later' : 'missed'))
  return { reached, later, missed }
}
