import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { EventsByQuestion } from './merge-questions.ts'
import type { QuestionEvent } from './question-events.ts'
import { isWithdrawable, isWithheldFrom } from './question-moves.ts'
import type { QuestionState } from './question-state.ts'
import type { QuestionVoteEvent, QuestionVoteState } from './question-vote.ts'

/** `null`: it is so already, and nothing is to be written. */
type Decided<Refusal = never> = Result<QuestionEvent | null, Refusal | 'unknown-question'>

interface Moderator {
  readonly isReferent: boolean
  /** The label of who they are. */
  readonly by: string
}

/** The whole list anew. */
export function labelQuestion(
  question: QuestionState,
  labels: readonly string[],
  moderator: Pick<Moderator, 'isReferent'>,
): Decided<'referent-needed'> {
  if (!question.asked || question.erased) return refuse('unknown-question')
  if (isWithheldFrom(question, moderator)) return refuse('referent-needed')
  return accept({ type: 'QuestionLabelled', person: { labels: [...new Set(labels)] } })
}

export function claimQuestion(question: QuestionState, moderator: Moderator): Decided<'referent-needed'> {
  if (!question.asked) return refuse('unknown-question')
  if (isWithheldFrom(question, moderator)) return refuse('referent-needed')
  return accept(question.claimedBy === moderator.by ? null : { type: 'QuestionClaimed', by: moderator.by })
}

export function releaseQuestion({ asked, claimedBy }: QuestionState): Decided {
  if (!asked) return refuse('unknown-question')
  return accept(claimedBy === null ? null : { type: 'QuestionReleased' })
}

/** The booth or a moderator gives up the air that was asked for. */
export function withdrawAir({ asked, airAsked, state }: QuestionState): Decided<'already-on-air'> {
  if (!asked) return refuse('unknown-question')
  if (state === 'on-air') return refuse('already-on-air')
  return accept(airAsked === null ? null : { type: 'QuestionAirWithdrawn' })
}

/** A phone votes for a question that is on show, once, and is not told that any other exists. */
export function upvoteQuestion(
  vote: QuestionVoteState,
  question: { readonly isPublic: boolean; readonly erased: boolean },
): Result<QuestionVoteEvent | null, 'unknown-question'> {
  if (!question.isPublic || question.erased) return refuse('unknown-question')
  return accept(vote.at === null ? { type: 'QuestionUpvoted' } : null)
}

/**
 * Puts aside all that a question's author has asked, and will ask. `ofAuthor`: the questions of a phone.
 * What is with the referent stays there.
 */
export function withdrawAuthor(
  questionId: string,
  question: QuestionState,
  moderator: Moderator,
  {
    ofAuthor,
    partsOf,
  }: {
    readonly ofAuthor: (deviceId: string) => Iterable<readonly [questionId: string, question: QuestionState]>
    /** The questions merged into one, not those through another. */
    readonly partsOf: (questionId: string) => Iterable<readonly [questionId: string, question: QuestionState]>
  },
): Result<EventsByQuestion, 'unknown-question' | 'referent-needed' | 'no-device'> {
  const { asked } = question
  if (!asked) return refuse('unknown-question')
  // What else its author has asked is told to nobody else either.
  if (isWithheldFrom(question, moderator)) return refuse('referent-needed')
  if (asked.deviceId === null) return refuse('no-device')
  const withdrawn = [...ofAuthor(asked.deviceId)].filter(([, one]) => isWithdrawable(one))
  // What others ask too is theirs, and stays.
  const left = withdrawn.flatMap(([id]) =>
    [...partsOf(id)]
      .filter(([, part]) => part.asked !== null && part.asked.deviceId !== asked.deviceId)
      .map(([part]) => [part, { type: 'QuestionUnmerged' }] as const),
  )
  const dismissed = withdrawn.map(
    ([id, { version: seen }]) => [id, { type: 'QuestionMoved', to: 'dismissed', seen, by: moderator.by }] as const,
  )
  return accept([[questionId, { type: 'QuestionAuthorWithdrawn' }], ...left, ...dismissed])
}
