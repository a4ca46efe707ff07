import type { AdjustmentKind } from '../../shared/domain/show/cue.ts'

/** Of the key on a deck. A held action begins when the key goes down, and is given up when it goes up too early. */
export type Phase = 'down' | 'up'
/** `all`: every room that has an OBS. */
export const allRooms = 'all'

export type InRoom = { room: string }
type Held = { phase: Phase }
/** `place`: a room's id, a slash, and a scene's name. */
export type AtPlace = { place: string }

/** What a controller can do, and what it says of it. */
export type ActionOptions = {
  takeNext: InRoom & Held
  takeScene: AtPlace & Held
  readyScene: AtPlace
  goBack: InRoom & Held
  adjust: InRoom & { how: AdjustmentKind }
  timer: InRoom & { how: 'plus' | 'minus' | 'start' | 'stop'; minutes: number }
  lowerThird: InRoom & { how: 'next' | 'hide' }
  record: InRoom & Held & { how: 'start' | 'stop' }
  safety: InRoom & Held
  privacyCut: InRoom & Held
  privacyEnd: InRoom & Held
}
export type ActionName = keyof ActionOptions
/** Those whose key may be held. */
export type HeldAction = { [Name in ActionName]: ActionOptions[Name] extends Held ? Name : never }[ActionName]

/** Their options tell whether the key goes down or up. */
export const phased: ReadonlySet<ActionName> = new Set<HeldAction>([
  ...(['takeNext', 'takeScene', 'goBack', 'record', 'safety', 'privacyCut', 'privacyEnd'] as const),
])

/** A press of an action's key, or its end. Gives nothing: what becomes of it shows on the key. */
export type OnPress = <Name extends ActionName>(
  name: Name,
  options: ActionOptions[Name],
  controlId: string,
) => Promise<void>
