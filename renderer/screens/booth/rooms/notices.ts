import type { Room } from '../booth-types.ts'
import { alarmsToRead } from '../use-air-care.ts'
import { isUnexpected } from './asked.ts'
import type { RoomState } from './room-state.ts'

export type Notice = 'state' | 'awaited' | 'cut' | 'safety' | 'safety-gone' | 'unexpected' | 'alarm' | 'held'

interface Pressed {
  readonly isCut: boolean
  readonly isSafetyOnItsWay: boolean
  /** An item of its run of show is held. */
  readonly isHeld: boolean
}

/** An OBS of this station that does not answer. */
const unanswering: ReadonlySet<RoomState['name']> = new Set(['silent', 'frozen', 'lost', 'connecting'])

/** The notices of a room's column, the worst first. */
export function noticesOf(room: Room, { name }: Pick<RoomState, 'name'>, pressed: Pressed): readonly Notice[] {
  const { isCut } = pressed
  const isAwaited = room.awaitedInSafety || (pressed.isSafetyOnItsWay && unanswering.has(name))
  const isSafetyGone = name === 'live' && room.safetyScene !== null && !room.scenes.includes(room.safetyScene)
  const notices: readonly (readonly [Notice, boolean])[] = [
    ['state', name !== 'live'],
    ['awaited', name !== 'away' && isAwaited],
    ['cut', isCut],
    ['safety', name === 'live' && room.inSafety && !isCut],
    ['safety-gone', isSafetyGone],
    ['unexpected', name !== 'away' && isUnexpected(room)],
    ['alarm', name !== 'away' && alarmsToRead(room).length > 0],
    ['held', name !== 'away' && pressed.isHeld],
  ]
  return notices.flatMap(([notice, isSaid]) => (isSaid ? [notice] : []))
}

/** This many fit in a column, where its numbers make way for them. Further ones are counted. */
export const noticesInPlace = 2
