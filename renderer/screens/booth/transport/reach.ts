import type { Room } from '../booth-types.ts'

/** Whether a room has a safety scene, as far as its OBS has told. */
const hasSafety = ({ safetyScene, scenes }: Room): boolean =>
  safetyScene !== null && (scenes.length === 0 || scenes.includes(safetyScene))

/** An order reaches its OBS. Another station's OBS is that one's to reach, as long as that station is heard. */
const isThere = ({ isOwn, owner, obs, fenced, rival }: Room, isHeard: (stationId: string) => boolean): boolean =>
  isOwn ? obs?.state === 'connected' && !fenced && rival === null : owner !== null && isHeard(owner)

/** The rooms that a safety key brings to safety now, and the others. */
export function reachOf(rooms: readonly Room[], isAway: boolean, isHeard: (stationId: string) => boolean) {
  const reached = isAway ? [] : rooms.filter((room) => hasSafety(room) && isThere(room, isHeard))
  return { reached, missed: rooms.filter((room) => !reached.includes(room)) }
}
