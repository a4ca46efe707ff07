import { isBeyondCut, type StationState } from './station.ts'

/** An event that holds the outcome of a command. `origin` names the chain, `station` who writes in it. */
export interface HeldOutcome {
  readonly station: string
  readonly origin: string
  readonly seq: number
}

/**
 * Whether a stored outcome answers a repeated command at the station `self`. Whoever writes an event chooses its outcome, so
 * it counts from this station itself, and from a pilot's station within its cut: a page may repeat its command at another
 * hub. `isCallers`: the caller works at the writing station, which may answer its own people as it likes.
 */
export function isAnswer(
  { station, origin, seq }: HeldOutcome,
  standing: Pick<StationState, 'pairing' | 'revoked' | 'returned'>,
  self: string,
  isCallers = false,
): boolean {
  if (station === self) return true
  const { pairing } = standing
  if (!pairing || isBeyondCut(standing, origin, seq)) return false
  return pairing.role === 'pilot' || isCallers
}
