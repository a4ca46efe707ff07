import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { PollEvent, PollState } from './poll.ts'
import { mayVote } from './poll-decisions.ts'
import { isInWords } from './poll-types.ts'
import { type PollAnswer, type PollVoteEvent, type PollVoteState, votesOfVoter } from './poll-vote.ts'
import { rulesOf } from './types/registry.ts'

/** Votes of one voter on one poll: beyond that a phone is not making up its mind. */
const mostChangesOfMind = 200

interface VoteFacts {
  readonly poll: PollState
  /** The voter sees the stage with a delay, and may answer a little longer. */
  readonly isRemote: boolean
  /** ms since 1970 */
  readonly now: number
  /** Whether a written answer may tell of a danger; asked of written answers alone. */
  readonly isDanger: (text: string) => boolean
}

/**
 * One vote of a voter, who may change it. An answer that may tell of a danger goes to the referent as a question:
 * no moderator reads it, and no screen shows it.
 */
export function castVote(
  votes: PollVoteState,
  answer: PollAnswer,
  { poll, isRemote, now, isDanger }: VoteFacts,
): Result<
  PollVoteEvent | { readonly type: 'to-referent'; readonly sessionId: string; readonly text: string },
  'unknown-poll' | 'poll-closed' | 'answer-refused' | 'changed-too-often'
> {
  const allowed = mayVote(poll, { isRemote, now })
  if (!allowed.ok) return allowed
  if (!poll.settings) return refuse('unknown-poll')
  const { sessionId, pollType } = poll.settings
  const rules = rulesOf[pollType]
  if (!rules.weigh(answer, poll.settings)) return refuse('answer-refused')
  if (votesOfVoter(votes).length >= mostChangesOfMind) return refuse('changed-too-often')
  if (rules.written === undefined || typeof answer !== 'string')
    return accept({ type: 'PollVoted', answer, person: null })
  if (isDanger(answer)) return accept({ type: 'to-referent', sessionId, text: answer })
  return accept({ type: 'PollVoted', answer: null, person: { text: answer } })
}

/** Whether anybody but moderators reads a written answer. `mayNameSomebody`: asked where nobody has read it yet. */
export function letThrough(
  { settings, removed }: PollState,
  {
    answerId,
    on,
    reviewed = false,
  }: { readonly answerId: string; readonly on: boolean; readonly reviewed?: boolean | undefined },
  mayNameSomebody: () => boolean,
): Result<PollEvent, 'unknown-poll' | 'not-written' | 'unmasked-name'> {
  if (!settings || removed) return refuse('unknown-poll')
  if (!isInWords(settings.pollType)) return refuse('not-written')
  if (on && !reviewed && mayNameSomebody()) return refuse('unmasked-name')
  return accept({ type: on ? 'PollAnswerLetThrough' : 'PollAnswerWithheld', answerId })
}
