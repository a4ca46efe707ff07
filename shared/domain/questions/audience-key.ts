import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { count } from '../bounds.ts'
import type { EventIn, StreamKind } from '../stream.ts'

/**
 * Voters have an alias under this key in the log. Once the key is destroyed, no vote leads to a phone or a badge. The
 * stream's id is a number from 1. A purge ends one key, and the next phone begins another.
 */
export interface AudienceKeyState {
  /** Base64. Null before it is made and after it is destroyed. */
  readonly key: string | null
  /** Whether a pilot's station made it, or took it over from another station. Nothing replaces it then. */
  readonly isPilots: boolean
  /** That station was put out later. */
  readonly isOfPutOut?: true
  readonly erased: boolean
  /** By the clock of the purging pilot. Earlier copies still hold the erased data. */
  readonly erasedAt: Instant | null
}

export const audienceKeyEvents = {
  AudienceKeyMade: { payload: z.strictObject({}), part: z.strictObject({ key: z.base64().max(300) }) },
  /** By the pilot, after the event: what was erased with it, and what waits for the referent or another station. */
  AudiencePurged: z.strictObject({ questions: count, answers: count, withReferent: count, pollsAway: count }),
}
export type AudienceKeyEvent = EventIn<typeof audienceKeyEvents>

export const audienceKeyStream: StreamKind<AudienceKeyState, AudienceKeyEvent> = {
  lane: 'audience',
  named: ['number'],
  events: audienceKeyEvents,
  initial: { key: null, isPilots: false, erased: false, erasedAt: null },
  evolve(state, event, { at, role, isPutOut }) {
    // A replay of the log finds the key's part deleted, so the maker must not be recorded either.
    if (event.type === 'AudiencePurged')
      return { key: null, isPilots: false, erased: true, erasedAt: state.erasedAt ?? at }
    const key = event.person?.key
    // A lost pilot's laptop may have dated a key before the first one, which would give everybody a second voice.
    const givesWay = state.isOfPutOut === true && role === 'pilot' && !isPutOut
    if (state.erased || (state.isPilots && !givesWay) || key === undefined) return state
    const { isOfPutOut: _, ...before } = state
    // Two hubs that were apart may both have made one: the first stands. Another station's key gives way to a pilot's,
    // whatever its ts.
    if (role === 'pilot') return { ...before, key, isPilots: true, ...(isPutOut && { isOfPutOut: true }) }
    return { ...state, key: state.key ?? key }
  },
}

/** The number of the standing key, or of the next one. */
export function presentKey(stateOf: (id: string) => AudienceKeyState): string {
  let number = 1
  while (stateOf(String(number)).erased) number += 1
  return String(number)
}
