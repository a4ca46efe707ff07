import type { Room } from '../booth-types.ts'
import { alarmsToRead } from '../use-air-care.ts'
import { isUnexpected } from './asked.ts'
import type { RoomState } from './room-state.ts'

export type Notice = 'state' | 'cut' | 'safety-gone' | 'unexpected' | 'alarm'

/** What a room's column has to say, the worst first. */
export function noticesOf(room: Room, { name }: Pick<RoomState, 'name'>, isCut: boolean): readonly Notice[] {
  const isSafetyGone = name === 'live' && room.safetyScene !== null && !room.scenes.includes(room.safetyScene)
  const notices: readonly (readonly [Notice, boolean])[] = [
    ['state', name !== 'live'],
    ['cut', isCut],
    ['safety-gone', isSafetyGone],
    ['unexpected', name !== 'away' && isUnexpected(room)],
    ['alarm', name !== 'away' && alarmsToRead(room).length > 0],
  ]
  return notices.flatMap(([notice, isSaid]) => (isSaid ? [notice] : []))
}

/** So many have their place in a column, where its figures make way for them; more are counted. */
export const noticesInPlace = 2
