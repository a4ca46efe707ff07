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

export const privacyStream: StreamKind<PrivacyState, PrivacyEvent> = {
  initial: { cut: null },
  evolve(state, event, { at }) {
    if (event.type === 'PrivacyEnded') return { cut: null }
    // A second press finds everything muted: what was heard before the first is what is heard again.
    return { cut: { at: state.cut?.at ?? at, takeId: event.takeId, unmuted: state.cut?.unmuted ?? event.unmuted } }
  },
}
