import { isSameScene, type NamedScene } from './obs.ts'
import type { AskedLeg, TakeKind } from './take.ts'
import type { WantedLeg } from './take-legs.ts'

/** A press for the same within this time, in ms, is a trembling hand, or a second one that pressed for the first. */
const repeatMs = 1000
/** Nobody has read what is next within this time, in ms, after it changed by itself. */
const unreadMs = 500

/** The last request for the same thing of the same room. */
export interface LastLeg {
  readonly at: number
  readonly kind: TakeKind
  readonly leg: AskedLeg
}

/** `last`: null: never. A clock that went back since makes no repeat. Instants: ms since 1970. */
export const isWithinRepeat = (last: number | null, now: number): boolean =>
  last !== null && now >= last && now - last < repeatMs

/**
 * Whether the next item came so late that a press is meant for the one before it. `changedAt`: when it became another one
 * by itself, by a steady clock; null: it has not. A person who chooses an item has read it.
 */
export const isUnread = (changedAt: number | null, now: number): boolean =>
  changedAt !== null && now - changedAt < unreadMs

/** Whether a leg asks for the same again. Of what pages show the log does not say what it was. */
export function isSameLeg(
  wanted: WantedLeg,
  last: AskedLeg,
  sceneIn: (roomId: string, nameOrUuid: string) => NamedScene,
): boolean {
  if (wanted.kind === 'recording') return last.kind === 'recording' && wanted.action === last.action
  if (wanted.kind === 'poll') return last.kind === 'poll' && wanted.pollId === last.pollId
  if (wanted.kind !== 'scene') return true
  const scene = typeof wanted.scene === 'string' ? sceneIn(wanted.roomId, wanted.scene) : wanted.scene
  return last.kind === 'scene' && last.scene !== null && isSameScene(scene, last.scene)
}
