import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import type { EventIn, StreamKind } from '../stream.ts'

/** One voter for one question: `<questionId>/<voter>`. A repeated vote counts once. */
export interface QuestionVoteState {
  readonly at: Instant | null
}
export const questionVoteEvents = { QuestionUpvoted: z.strictObject({}) }
export type QuestionVoteEvent = EventIn<typeof questionVoteEvents>

export const questionVoteStream: StreamKind<QuestionVoteState, QuestionVoteEvent> = {
  lane: 'audience',
  named: ['id', 'id'],
  events: questionVoteEvents,
  initial: { at: null },
  evolve: (state, _, { at }) => ({ at: state.at ?? at }),
}
