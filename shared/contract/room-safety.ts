import type { ViewRow } from './contract.ts'

type Room = ViewRow<'show'>

/** The room was brought to safety and has not left it, whether it is there already or goes when its OBS is back. */
export const isBroughtToSafety = ({ inSafety, awaitedInSafety }: Pick<Room, 'inSafety' | 'awaitedInSafety'>): boolean =>
  inSafety || awaitedInSafety

/** OBS shows the safety scene: asked for is not yet there. */
export const isSafeOnAir = ({ inSafety, program, safetyScene }: Pick<Room, 'inSafety' | 'program' | 'safetyScene'>) =>
  inSafety && program !== null && program === safetyScene
