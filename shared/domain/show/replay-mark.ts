import { z } from 'zod'
import { idText } from '../bounds.ts'
import { wholeInstantMs } from '../instant.ts'
import type { StreamKind } from '../stream.ts'

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
export type ReplayMarkEvent = ({ readonly type: 'ReplayMarked' } & ReplayMark) | { readonly type: 'ReplayMarkRemoved' }

export const replayMarkStream: StreamKind<ReplayMarkState, ReplayMarkEvent> = {
  initial: { mark: null, removed: false },
  evolve(state, event) {
    if (event.type === 'ReplayMarkRemoved') return { ...state, removed: true }
    const { type: _, ...mark } = event
    return state.mark ? state : { ...state, mark }
  },
}
