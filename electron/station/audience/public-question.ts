import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { QuestionBoxes } from '../safeguarding/safeguarding.ts'

type Session = ViewValue<'audience.session'>
export type PublicQuestion = Session['questions'][number]
export type OwnQuestion = Session['mine'][number]

/** What every phone reads of a question that is on show. */
export const publicQuestion = (questionId: string, question: QuestionState, votes: number): PublicQuestion => ({
  questionId,
  text: question.text ?? question.shown ?? '',
  votes,
  state: question.state as PublicQuestion['state'],
  origin: question.asked?.origin ?? 'room',
  at: iso(question.asked?.at ?? 0),
  answer: question.followUp?.answer?.text ?? question.shownAnswer,
})

/**
 * What its author reads of their own: in their own words where this station has them or opens them, and never that it was
 * put aside. `root`: the question as which it is shown.
 */
export function ownQuestion(
  questionId: string,
  question: QuestionState,
  root: QuestionState,
  { opened, textOf }: Pick<QuestionBoxes, 'opened' | 'textOf'>,
): OwnQuestion {
  const { safeguarding, original, text, shown, asked } = opened(question)
  const isWithReferent = question.state === 'safeguarding' || safeguarding.seenAt !== null
  const state = isWithReferent ? 'referent' : root.state === 'dismissed' ? 'incoming' : root.state
  return {
    questionId,
    text: original ?? text ?? shown ?? '',
    at: iso(asked?.at ?? 0),
    answer: root.state === 'answered' ? (root.followUp?.answer?.text ?? root.shownAnswer) : null,
    state: state === 'safeguarding' ? 'referent' : state,
    referent: isWithReferent
      ? {
          seenAt: isoOrNull(safeguarding.seenAt),
          where: safeguarding.where,
          replies: safeguarding.replies.map((reply) => ({ text: textOf(reply) ?? '', at: iso(reply.at) })),
        }
      : null,
  }
}
