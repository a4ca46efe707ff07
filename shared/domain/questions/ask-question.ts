import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { Calendar } from '../event/event-day.ts'
import { type ReplayState, replayOnShow, replaysEndAt } from '../programme/replay.ts'
import type { SessionSettings } from '../programme/session.ts'
import type { QuestionOrigin } from './question-events.ts'

export interface AskFacts {
  /** Null: there is no such session. */
  readonly session: SessionSettings | null
  readonly replay: ReplayState
  readonly event: Pick<Calendar, 'days' | 'timeZone'>
  /** Moderators take no questions of the session now. */
  readonly isPaused: boolean
  /** Where the phone that asks is; null where a moderator writes the question down. */
  readonly phone: 'room' | 'remote' | null
  /** The words may tell of a danger. */
  readonly danger: boolean
  /** They may tell of a danger as well as of none. */
  readonly toCheck: boolean
  /** ms since 1970 */
  readonly now: number
}

export interface Asking {
  readonly sessionId: string
  readonly origin: QuestionOrigin
  readonly danger: boolean
  readonly toCheck?: true
  readonly followUp?: true
}

/**
 * Who tells of a danger is heard whether questions are open or not. Moderators expect none while they are closed: then
 * one to check goes to the referent alone.
 */
export function askQuestion(
  { sessionId, origin }: { readonly sessionId: string; readonly origin: QuestionOrigin },
  facts: AskFacts,
): Result<Asking, 'unknown-session' | 'questions-closed'> {
  const { session, isPaused, phone, toCheck } = facts
  if (session === null) return refuse('unknown-session')
  const onReplay = phone === 'remote' ? isOnReplay(session, facts) : 'no'
  const isClosed = onReplay === 'over' || (onReplay === 'no' && phone !== null && isPaused)
  const danger = facts.danger || (isClosed && toCheck)
  if (isClosed && !danger) return refuse('questions-closed')
  return accept({
    sessionId,
    origin: phone ?? origin,
    danger,
    ...(toCheck && !danger && { toCheck: true as const }),
    ...(onReplay === 'yes' && { followUp: true as const }),
  })
}

/** Whether it is asked on a session's replay: read by the organiser afterwards, until replays end. */
function isOnReplay({ endsAt }: SessionSettings, { event, replay, now }: AskFacts): 'yes' | 'no' | 'over' {
  const replaysEnd = replaysEndAt(event)
  if (replaysEnd !== null && now >= replaysEnd) return 'over'
  return replayOnShow(replay) !== null && now >= endsAt ? 'yes' : 'no'
}
