import { isBeyondCut, type StationState } from './station.ts'

/** An event that holds the outcome of a command. `origin` is the chain, `station` its writer. */
export interface HeldOutcome {
  readonly station: string
  readonly origin: string
  readonly seq: number
}

/**
 * Whether a stored outcome answers a repeated command at the station `self`. The writer of an event chooses its
 * outcome. So the outcome counts from this station, and from a pilot's station within its cut, because a page may
 * repeat its command at another hub. `isCallers`: the caller works at the writing station, which may answer its own
 * people as it likes.
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
