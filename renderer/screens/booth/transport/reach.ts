import type { Room } from '../booth-types.ts'

/** Whether a room has a safety scene, as far as its OBS has told. */
const hasSafety = ({ safetyScene, scenes }: Room): boolean =>
  safetyScene !== null && (scenes.length === 0 || scenes.includes(safetyScene))

const isGone = ({ alarms }: Room): boolean => alarms.some(({ kind }) => kind === 'obs-gone')

/**
 * An order reaches its OBS. Another station's OBS is that one's to reach, as long as that station is heard and has not told
 * that its OBS is gone, which it does after 3 s.
 */
function isThere(room: Room, isHeard: (stationId: string) => boolean): boolean {
  const { isOwn, owner, obs, fenced, rival } = room
  if (isOwn) return obs?.state === 'connected' && !fenced && rival === null
  return owner !== null && isHeard(owner) && !isGone(room)
}

/** The rooms that a safety key brings to safety now, and the others. */
export function reachOf(rooms: readonly Room[], isAway: boolean, isHeard: (stationId: string) => boolean) {
  const reached = isAway ? [] : rooms.filter((room) => hasSafety(room) && isThere(room, isHeard))
  return { reached, missed: rooms.filter((room) => !reached.includes(room)) }
}
