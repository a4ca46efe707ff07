import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { idText } from '../bounds.ts'
import type { StreamKind } from '../stream.ts'

/** An input of an OBS that was heard before the cut. */
const input = z.strictObject({ uuid: z.string().max(64), name: z.string().max(200) })
export type MutedInput = z.output<typeof input>

/** A room's recording and stream, cut for somebody's privacy. Its id is the room's. */
export interface PrivacyState {
  /** `unmuted`: null where OBS did not answer: nothing is known to be unmuted again. */
  readonly cut: { readonly at: Instant; readonly takeId: string; readonly unmuted: readonly MutedInput[] | null } | null
}

const cut = z.strictObject({ takeId: idText, unmuted: z.array(input).max(500).nullable() })
export const privacyEvents = { PrivacyCut: cut, PrivacyEnded: z.strictObject({}) }
export type PrivacyEvent = ({ readonly type: 'PrivacyCut' } & z.output<typeof cut>) | { readonly type: 'PrivacyEnded' }

/** What somebody marks has just been said, in ms. */
export const reviewedMs = 120_000
/** What the mark of a cut covers at most, in ms. */
const longestMarkMs = 24 * 3_600_000

/**
 * What is to be looked at of a recording once a cut has ended, in ms since 1970. The cut bears the clock of whoever cut: a wrong
 * date there must not keep anybody from ending it.
 */
export const markedOf = (cutAt: number, now: number): { readonly from: number; readonly to: number } => ({
  from: Math.min(Math.max(cutAt - reviewedMs, now - longestMarkMs, 0), now),
  to: now,
})

export const privacyStream: StreamKind<PrivacyState, PrivacyEvent> = {
  initial: { cut: null },
  evolve(state, event, { at }) {
    if (event.type === 'PrivacyEnded') return { cut: null }
    // A second press finds everything muted: what was heard before the first is what is heard again.
    return { cut: { at: state.cut?.at ?? at, takeId: event.takeId, unmuted: state.cut?.unmuted ?? event.unmuted } }
  },
}
