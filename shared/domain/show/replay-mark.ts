import { z } from 'zod'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { idText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'
import { reviewedMs } from './privacy.ts'

/** A passage for review before the replay is published. The id begins with the room's: `<roomId>/<n>`. */
const mark = z.strictObject({
  roomId: idText,
  /** ms since 1970 */
  from: wholeInstantMs,
  to: wholeInstantMs,
  reason: z.enum(['by-hand', 'privacy']),
})
export type ReplayMark = z.output<typeof mark>

export interface ReplayMarkState {
  readonly mark: ReplayMark | null
  readonly removed: boolean
}

export const replayMarkEvents = { ReplayMarked: mark, ReplayMarkRemoved: z.strictObject({}) }
export type ReplayMarkEvent = EventIn<typeof replayMarkEvents>

export const replayMarkStream: KeptStreamKind<ReplayMarkState, ReplayMarkEvent> = {
  lane: 'show',
  named: ['id', 'id'],
  events: replayMarkEvents,
  isKept: true,
  initial: { mark: null, removed: false },
  evolve(state, event) {
    if (event.type === 'ReplayMarkRemoved') return { ...state, removed: true }
    const { type: _, ...mark } = event
    return state.mark ? state : { ...state, mark }
  },
}

/** `at`: when somebody has asked for it, ms since 1970; what they mean has just been said. */
export function markReview(
  { roomId, at, seconds }: { readonly roomId: string; readonly at: number; readonly seconds?: number | undefined },
  isRoom: boolean,
): Result<{ readonly type: 'ReplayMarked' } & ReplayMark, 'unknown-room'> {
  if (!isRoom) return refuse('unknown-room')
  const from = at - (seconds === undefined ? reviewedMs : seconds * 1000)
  return accept({ type: 'ReplayMarked', roomId, from, to: at, reason: 'by-hand' })
}

export function unmarkReview({ mark, removed }: ReplayMarkState): Result<ReplayMarkEvent, 'unknown-mark'> {
  return mark && !removed ? accept({ type: 'ReplayMarkRemoved' }) : refuse('unknown-mark')
}
