import { z } from 'zod'
import type { StationId } from '../../kernel/ids.ts'
import type { Recorded } from '../stream.ts'

/** How often anything is taken over in an event, with much to spare. */
export const mostEpoch = 1_000_000
/** The latest epoch of a station that is no pilot's: behind it there is room for pilots' stations alone, who take back what is theirs. */
export const mostEpochOfOthers = mostEpoch / 2
export const epochOfEvent = z.int().min(1).max(mostEpoch)

/** Something that one station alone may drive: a printer, a room's air. */
export interface Ownership {
  readonly owner: StationId | null
  /** Rises each time it is taken over, from 1; 0: it is nobody's yet. */
  readonly epoch: number
  /** Another station that took it over for this same epoch, while the two were apart, and is not its owner. */
  readonly rival: StationId | null
}

export const nobodys: Ownership = { owner: null, epoch: 0, rival: null }

/** Of rival claims the highest epoch holds, then the greater id. */
export function claimed(
  { owner, epoch, rival }: Ownership,
  claim: number,
  { station, role }: Pick<Recorded, 'station' | 'role'>,
): Ownership {
  if (role !== 'pilot' && claim > mostEpochOfOthers) return { owner, epoch, rival }
  if (claim < epoch) return { owner, epoch, rival }
  if (claim > epoch || owner === null) return { owner: station, epoch: claim, rival: null }
  if (station === owner) return { owner, epoch, rival }
  return station > owner ? { owner: station, epoch, rival: owner } : { owner, epoch, rival: station }
}
