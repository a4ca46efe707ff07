import { z } from 'zod'
import type { StationId } from '../../kernel/ids.ts'
import type { Recorded } from '../stream.ts'
import type { StationRole } from './authority.ts'

/** A bound for takeovers in an event, with a large margin. */
export const mostEpoch = 1_000_000
/**
 * The latest epoch of a station that is not a pilot's. Only pilots' stations go beyond it, to take back what is theirs.
 */
export const mostEpochOfOthers = mostEpoch / 2
export const epochOfEvent = z.int().min(1).max(mostEpoch)

/** Something that only one station may drive: a printer, a room's air. */
export interface Ownership {
  readonly owner: StationId | null
  /** Rises with each takeover, from 1. 0: it has no owner yet. */
  readonly epoch: number
  /** Another station that claimed this same epoch while the two were apart, and is not the owner. */
  readonly rival: StationId | null
  /** Its owner was put out later. */
  readonly isOfPutOut?: true
}

export const nobodys: Ownership = { owner: null, epoch: 0, rival: null }

/** Whether the next claim of a station of this role would count. */
export const mayClaim = ({ epoch, isOfPutOut }: Ownership, role: StationRole): boolean =>
  role === 'pilot' || isOfPutOut === true || epoch < mostEpochOfOthers

/**
 * Of rival claims the highest epoch holds, then the greater id. What a station that was put out has taken belongs to
 * its predecessor again, and the next claimant has it, whatever the epoch. Otherwise one claim of the last epoch would
 * hold for good.
 */
export function claimed<State extends Ownership>(
  state: State,
  claim: number,
  { station, role, isPutOut }: Pick<Recorded, 'station' | 'role' | 'isPutOut'>,
): State {
  const { isOfPutOut, ...before } = state
  const { owner, epoch } = before
  if (role !== 'pilot' && claim > mostEpochOfOthers) return state
  const taken = { ...before, owner: station, epoch: claim, rival: null, ...(isPutOut && { isOfPutOut: true }) } as State
  if (owner === null || (isOfPutOut && !isPutOut)) return taken
  if (isPutOut && !isOfPutOut) return state
  if (claim > epoch) return taken
  if (claim < epoch || station === owner) return state
  return station > owner ? { ...taken, rival: owner } : { ...state, rival: station }
}
