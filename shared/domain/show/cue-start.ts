import type { CueState } from './cue.ts'
import type { SettledLeg } from './take.ts'

/** A take of a cue whose legs have settled, or not yet. */
export interface TakeOfCue {
  readonly takeId: string
  /** When it was pressed, ms since 1970. */
  readonly at: number
  readonly settled: readonly (SettledLeg | null)[]
}

/**
 * What a take makes of its cue's item, from facts alone, so that a station that was killed in between comes to the same:
 * the instant at which it began, `hold` where a leg failed and the cue says to wait, null where nothing is to be written.
 */
export function startBy(cue: CueState, { takeId, at, settled }: TakeOfCue): { readonly at: number } | 'hold' | null {
  if (!cue.settings || cue.erased || settled.includes(null)) return null
  // It was on when it was pressed, or has been since.
  if (cue.runs.some(({ endedAt }) => endedAt === null || endedAt >= at)) return null
  const isHeld = cue.held?.takeId === takeId
  if (cue.settings.onFailure === 'hold' && settled.some((leg) => leg?.state === 'failed')) return isHeld ? null : 'hold'
  // The press begins it; of one that was held the retry.
  return { at: isHeld ? Math.max(at, ...settled.map((leg) => leg?.at ?? at)) : at }
}
