import type { Role } from '../../../shared/contract/define.ts'
import type { questionViews } from '../../../shared/contract/questions.ts'
import { isWithdrawable } from '../../../shared/domain/questions/question-moves.ts'
import type { Catalog } from '../catalog.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { Safeguarding } from '../safeguarding/safeguarding.ts'
import type { ViewSources } from '../views/view.ts'
import type { QuestionAir } from './question-air.ts'
import type { QuestionBook } from './question-book.ts'
import type { QuestionRows, Reader } from './question-rows.ts'

const readerOf = (role: Role): Reader =>
  role === 'referent' ? 'referent' : role === 'booth' || role === 'screen' ? 'stage' : 'staff'

export function createQuestionViews(
  catalog: Catalog,
  book: QuestionBook,
  rows: QuestionRows,
  air: QuestionAir,
  { boxesOf }: Pick<Safeguarding, 'boxesOf'>,
): ViewSources<keyof typeof questionViews> {
  return {
    questions: {
      topics: ['question', 'question-vote', 'audience-settings'],
      rows: ({ sessionId }, { role }) => rows.ofSession(sessionId, readerOf(role)),
    },

    questionDesk: {
      topics: ['question', 'audience-session', 'stage', 'screens-state', 'link-state', 'room-air', 'session'],
      value: ({ sessionId }) => ({
        sessionId,
        pausedAt: isoOrNull(catalog.get('audience-session', sessionId).pausedAt),
        air: air.ofSession(sessionId),
      }),
    },

    questionWithdrawal: {
      topics: ['question'],
      value: ({ questionId }, { role }) => {
        const question = book.get(questionId)
        const isTheReferents = question?.state === 'safeguarding' && role !== 'referent'
        const deviceId = isTheReferents ? null : (question?.asked?.deviceId ?? null)
        const asked = deviceId === null ? null : [...book.ofDevice(deviceId)].flatMap((id) => book.get(id) ?? [])
        return { questionId, questions: asked?.filter(isWithdrawable).length ?? null }
      },
    },

    safeguarding: {
      topics: ['question'],
      rows: () =>
        book.withReferent().map(([questionId, question]) => {
          const { opened, textOf } = boxesOf(questionId)
          const { asked, text, state, danger, toCheck, safeguarding } = opened(question)
          const { seenAt, where, done, replies } = safeguarding
          return {
            questionId,
            sessionId: asked?.sessionId ?? '',
            text,
            state,
            danger,
            toCheck,
            at: iso(asked?.at ?? 0),
            seenAt: isoOrNull(seenAt),
            where,
            doneAt: isoOrNull(done?.at ?? null),
            note: done && textOf(done),
            replies: replies.map((reply) => ({ text: textOf(reply), at: iso(reply.at) })),
          }
        }),
    },
  }
}
