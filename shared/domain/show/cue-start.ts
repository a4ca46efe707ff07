import type { CueState } from './cue.ts'
import type { SettledLeg } from './take.ts'

/** A take of a cue, with the legs that have settled. */
export interface TakeOfCue {
  readonly takeId: string
  /** When it was pressed, ms since 1970. */
  readonly at: number
  readonly settled: readonly (SettledLeg | null)[]
}

/**
 * The effect of a take on its cue's item, from facts alone, so that a station that was killed in between comes to the
 * same result: the instant at which the item began; `hold` if a leg failed and the cue says to wait; null if nothing is
 * to be written.
 */
export function startBy(cue: CueState, { takeId, at, settled }: TakeOfCue): { readonly at: number } | 'hold' | null {
  if (!cue.settings || cue.removed || settled.includes(null)) return null
  // It was on when the take was pressed, or has been since.
  if (cue.runs.some(({ endedAt }) => endedAt === null || endedAt >= at)) return null
  const isHeld = cue.held?.takeId === takeId
  if (cue.settings.onFailure === 'hold' && settled.some((leg) => leg?.state === 'failed')) return isHeld ? null : 'hold'
  // The press begins it; after a hold, the retry does.
  return { at: isHeld ? Math.max(at, ...settled.map((leg) => leg?.at ?? at)) : at }
}
