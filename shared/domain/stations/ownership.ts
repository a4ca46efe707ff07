import type { StationId } from '../../kernel/ids.ts'

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
export function claimed({ owner, epoch, rival }: Ownership, claim: number, station: StationId): Ownership {
  if (claim < epoch) return { owner, epoch, rival }
  if (claim > epoch || owner === null) return { owner: station, epoch: claim, rival: null }
  if (station === owner) return { owner, epoch, rival }
  return station > owner ? { owner: station, epoch, rival: owner } : { owner, epoch, rival: station }
}
