import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { count } from '../bounds.ts'
import type { StreamKind } from '../stream.ts'

/**
 * What phones' voters are named by in the log: an alias under this key, so that once it is destroyed no vote leads to a
 * phone or a badge. Its id is a number from 1; a purge ends one, and the next phone begins another.
 */
export interface AudienceKeyState {
  /** Base64; null before it is made, and once destroyed. */
  readonly key: string | null
  /** Whether a pilot's station has made it, or has taken it over from another one: nothing replaces it then. */
  readonly isPilots: boolean
  /** That station was put out since. */
  readonly isOfPutOut?: true
  readonly erased: boolean
  /** By the clock of the pilot who purged; copies of before hold what is gone. */
  readonly erasedAt: Instant | null
}

export const audienceKeyEvents = {
  AudienceKeyMade: { payload: z.strictObject({}), part: z.strictObject({ key: z.base64().max(300) }) },
  /** After the event, of the pilot: what was erased with it, and what waits for the referent or for another station. */
  AudiencePurged: z.strictObject({ questions: count, answers: count, withReferent: count, pollsAway: count }),
}
export type AudienceKeyEvent =
  | { readonly type: 'AudienceKeyMade'; readonly person: { readonly key: string } | null }
  | ({ readonly type: 'AudiencePurged' } & z.output<typeof audienceKeyEvents.AudiencePurged>)

export const audienceKeyStream: StreamKind<AudienceKeyState, AudienceKeyEvent> = {
  initial: { key: null, isPilots: false, erased: false, erasedAt: null },
  evolve(state, event, { at, role, isPutOut }) {
    // A replay finds the key's part deleted, so nothing of who made it may be left either.
    if (event.type === 'AudiencePurged')
      return { key: null, isPilots: false, erased: true, erasedAt: state.erasedAt ?? at }
    const key = event.person?.key
    // A lost pilot's laptop may have dated one before the first, by which everybody would have a second voice.
    const givesWay = state.isOfPutOut === true && role === 'pilot' && !isPutOut
    if (state.erased || (state.isPilots && !givesWay) || key === undefined) return state
    const { isOfPutOut: _, ...before } = state
    // Two hubs that were apart may both have made one: the first stands. Another station's gives way to it, whatever its ts.
    if (role === 'pilot') return { ...before, key, isPilots: true, ...(isPutOut && { isOfPutOut: true }) }
    return { ...state, key: state.key ?? key }
  },
}

/** The number of the key that stands, or is to be made. */
export function presentKey(stateOf: (id: string) => AudienceKeyState): string {
  let number = 1
  while (stateOf(String(number)).erased) number += 1
  return String(number)
}
