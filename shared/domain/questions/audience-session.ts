import { z } from 'zod'
import type { Instant } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

/** Moderators' decisions for the audience of one session. The stream's id is the session's. */
export interface AudienceSessionState {
  /** When questions were closed. Null: they are open. */
  readonly pausedAt: Instant | null
}
export const audienceSessionEvents = { QuestionsPaused: z.strictObject({}), QuestionsResumed: z.strictObject({}) }
export type AudienceSessionEvent = EventIn<typeof audienceSessionEvents>

export const audienceSessionStream: KeptStreamKind<AudienceSessionState, AudienceSessionEvent> = {
  lane: 'audience',
  events: audienceSessionEvents,
  isKept: true,
  initial: { pausedAt: null },
  evolve: (_, { type }, { at }) => ({ pausedAt: type === 'QuestionsPaused' ? at : null }),
}

/** No questions for now, or questions again. `null`: it is so already. */
export function setQuestions(
  { pausedAt }: AudienceSessionState,
  to: 'paused' | 'open',
  isSession: boolean,
): Result<AudienceSessionEvent | null, 'unknown-session'> {
  if (!isSession) return refuse('unknown-session')
  if ((pausedAt !== null) === (to === 'paused')) return accept(null)
  return accept({ type: to === 'paused' ? 'QuestionsPaused' : 'QuestionsResumed' })
}
