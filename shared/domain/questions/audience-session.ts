import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import type { StreamKind } from '../stream.ts'

/** Moderators' decisions for the audience of one session. The stream's id is the session's. */
export interface AudienceSessionState {
  /** When questions were closed. Null: they are open. */
  readonly pausedAt: Instant | null
}
export const audienceSessionEvents = { QuestionsPaused: z.strictObject({}), QuestionsResumed: z.strictObject({}) }
export type AudienceSessionEvent = { readonly type: 'QuestionsPaused' | 'QuestionsResumed' }

export const audienceSessionStream: StreamKind<AudienceSessionState, AudienceSessionEvent> = {
  initial: { pausedAt: null },
  evolve: (_, { type }, { at }) => ({ pausedAt: type === 'QuestionsPaused' ? at : null }),
}
