import type { ViewRow } from './contract.ts'

type Room = ViewRow<'show'>

/** The room was brought to safety and has not left it, whether it is there already or goes when its OBS is back. */
export const isBroughtToSafety = ({ inSafety, awaitedInSafety }: Pick<Room, 'inSafety' | 'awaitedInSafety'>): boolean =>
  inSafety || awaitedInSafety

/** A take shows a room again that was brought to safety. `scene`: what it asks for; null: something else of its picture. */
export const showsAgain = (
  room: Pick<Room, 'inSafety' | 'awaitedInSafety' | 'safetyScene'>,
  scene: string | null,
): boolean => isBroughtToSafety(room) && (scene === null || scene !== room.safetyScene)

type Seen = Pick<Room, 'inSafety' | 'program' | 'safetyScene' | 'leaving'>

const namesSafety = ({ inSafety, program, safetyScene }: Seen): boolean =>
  inSafety && program !== null && program === safetyScene

/** OBS shows the safety scene, and fades to no other: asked for is not yet there. */
export const isSafeOnAir = (room: Seen): boolean => namesSafety(room) && !room.leaving

/** OBS fades away from the safety scene, which it names until the end of the fade. */
export const isLeavingSafety = (room: Seen): boolean => namesSafety(room) && room.leaving

/** The asked station sends nothing to the room now: it follows it, or another station took it over. */
export const isSentElsewhere = ({ following, isOwn, fenced }: Pick<Room, 'following' | 'isOwn' | 'fenced'>): boolean =>
  following !== null || (isOwn && fenced)

type Returned = Pick<Room, 'inSafety' | 'awaitedInSafety' | 'following' | 'isOwn' | 'fenced'>

/**
 * What a return from safety does: the rooms that it takes back, and those that stay, as another station drives them. The end of
 * a privacy cut alone shows a room that is cut.
 */
export function returnOf<R extends Returned>(rooms: readonly R[], isCut: (room: R) => boolean) {
  const brought = rooms.filter((room) => isBroughtToSafety(room) && !isCut(room))
  return {
    back: brought.filter((room) => !isSentElsewhere(room)),
    stays: brought.filter(isSentElsewhere),
  }
}
