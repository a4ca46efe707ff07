import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { idText } from '../bounds.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

/** An input of an OBS that was heard before the cut. */
const input = z.strictObject({ uuid: z.string().max(64), name: z.string().max(200) })
export type MutedInput = z.output<typeof input>

/** A privacy cut of a room's recording and stream. The stream's id is the room's. */
export interface PrivacyState {
  /** `unmuted`: null if OBS did not answer, so it is unknown what to unmute. */
  readonly cut: {
    readonly at: Instant
    readonly takeId: string
    readonly unmuted: readonly MutedInput[] | null
    /** Safety was pressed as well, before it or since: its end shows nothing again. */
    readonly isSafe: boolean
  } | null
}

const cut = z.strictObject({
  takeId: idText,
  unmuted: z.array(input).max(500).nullable(),
  isSafe: z.literal(true).optional(),
})
export const privacyEvents = { PrivacyCut: cut, PrivacyEnded: z.strictObject({}) }
export type PrivacyEvent = EventIn<typeof privacyEvents>

/** How far back a mark for review reaches, in ms. */
export const reviewedMs = 120_000
/** The longest passage that the mark of a cut covers, in ms. */
const longestMarkMs = 24 * 3_600_000

/**
 * The passage for review once a cut has ended, in ms since 1970. The cut has its writer's clock. A wrong date there
 * must not prevent its end.
 */
export const markedOf = (cutAt: number, now: number): { readonly from: number; readonly to: number } => ({
  from: Math.min(Math.max(cutAt - reviewedMs, now - longestMarkMs, 0), now),
  to: now,
})

export const privacyStream: KeptStreamKind<PrivacyState, PrivacyEvent> = {
  lane: 'show',
  events: privacyEvents,
  isKept: true,
  initial: { cut: null },
  evolve(state, event, { at }) {
    if (event.type === 'PrivacyEnded') return { cut: null }
    // A second press finds everything muted: the inputs that were heard before the first press are restored.
    const { takeId, unmuted, isSafe = false } = event
    return {
      cut: {
        at: state.cut?.at ?? at,
        takeId,
        unmuted: state.cut?.unmuted ?? unmuted,
        isSafe: (state.cut?.isSafe ?? false) || isSafe,
      },
    }
  },
}
