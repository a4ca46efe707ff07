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

/** OBS shows the safety scene, and fades to no other: asked for is not yet there. */
export const isSafeOnAir = ({
  inSafety,
  program,
  safetyScene,
  leaving,
}: Pick<Room, 'inSafety' | 'program' | 'safetyScene' | 'leaving'>) =>
  inSafety && program !== null && program === safetyScene && !leaving
