import type { AskedLeg, LegReason, SettledLeg, TakeKind } from './take.ts'

/** Another try would end the same way. */
const lasting: ReadonlySet<LegReason> = new Set(['no-safety-scene', 'unknown-scene', 'order-refused', 'not-the-owner'])

/** Safety was pressed, or a take asked for the room's safety scene: only such a leg knows what was on air before. */
export const bringsToSafety = ({ kind, leg }: { readonly kind: TakeKind; readonly leg: AskedLeg }): boolean =>
  kind === 'safety' || (leg.kind === 'scene' && leg.before !== null)

/** What was asked of a room's air last, and its end; null while it has none. */
export interface LastScene {
  readonly kind: TakeKind
  readonly end: SettledLeg | null
}

export interface RoomBack {
  readonly isCut: boolean
  readonly last: LastScene | undefined
  readonly isInSafety: boolean
  /** Its safety scene is on air now. */
  readonly isHidden: boolean
  /** Whether its safety scene was on air when its OBS was heard last. */
  readonly wasHidden: boolean
}

/**
 * Whether a room whose OBS is there again goes to its safety scene: somebody is cut for their privacy, or the room was
 * brought to safety and has not left it since. An order of a safety key without an end was interrupted. A hand in OBS that
 * had left safety stands. Where the scene is on air already, only an order that failed is given again: OBS confirms it.
 */
export function goesBackToSafety({ isCut, last, isInSafety, isHidden, wasHidden }: RoomBack): boolean {
  if (isAwaitedInSafety(last)) return true
  return !isHidden && (isCut || (isInSafety && wasHidden) || (last?.kind === 'safety' && last.end === null))
}

/** Safety has failed because the room could not be reached: it goes there when it is back. */
export function isAwaitedInSafety(last: LastScene | undefined): boolean {
  if (last?.kind !== 'safety' || last.end?.state !== 'failed') return false
  return last.end.reason === null || !lasting.has(last.end.reason)
}
