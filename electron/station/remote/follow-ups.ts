import type { remoteCommands } from '../../../shared/contract/remote.ts'
import { moveQuestion } from '../../../shared/domain/questions/question-moves.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { Catalog } from '../catalog.ts'
import { type HandlersOf, looking, storing } from '../commands/handler.ts'
import { iso, isoOrNull } from '../iso.ts'
import { createHeldIn } from '../questions/held-in.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import { standingQuestion } from '../questions/standing-question.ts'
import { type ReadTexts, readTexts } from '../questions/texts/names.ts'
import type { TextReader } from '../questions/texts/text-reader.ts'
import type { ViewSources } from '../views/view.ts'

type Handled = Extract<keyof typeof remoteCommands, `followUps.${string}`>

/** The answers after a session: who gives them, until when, and their text. */
export function createFollowUps(
  catalog: Catalog,
  book: QuestionBook,
  reader: TextReader,
  heldWords: () => readonly string[],
): { handlers: HandlersOf<Handled>; views: ViewSources<'followUps'> } {
  const heldIn = createHeldIn(heldWords)

  return {
    handlers: {
      'followUps.assign': storing(({ questionId, answerer, dueAt }, { writing }) => {
        const { asked, state, erased } = writing.state('question', questionId)
        if (!asked || erased) return refuse('unknown-question')
        if (state !== 'follow-up') return refuse('not-follow-up')
        const due = dueAt === null ? null : Date.parse(dueAt)
        writing.append('question', questionId, { type: 'QuestionAssigned', dueAt: due, person: { answerer } })
        return accept({})
      }),

      'followUps.answer': looking<'followUps.answer', ReadTexts>(
        ({ questionId, text, reviewed = false }) =>
          readTexts(reader, reviewed ? [] : [text, book.get(questionId)?.text ?? '']),
        (input, { writing, caller }, { mayName }) => {
          const { questionId, text, version, reviewed = false } = input
          const question = standingQuestion(writing, questionId)
          if (!question.asked || question.erased) return refuse('unknown-question')
          if (question.state !== 'follow-up') return refuse('not-follow-up')
          const unreadOf = (words: string) =>
            reviewed ? null : mayName(words) ? 'unmasked-name' : heldIn(words).length > 0 ? 'held-word' : null
          const mover = { seen: version, by: caller.label, isReferent: false, unreadOf, reviewed }
          const moved = moveQuestion(question, 'answered', mover)
          if (!moved.ok)
            return moved.refusal === 'move-not-possible' || moved.refusal === 'is-merged'
              ? refuse('not-follow-up')
              : refuse(moved.refusal)
          // The public reads the answer as well as the question.
          const unread = unreadOf(text)
          if (unread) return refuse(unread)
          writing.append('question', questionId, moved.value)
          writing.append('question', questionId, { type: 'QuestionAnswered', person: { text } })
          return accept({})
        },
      ),
    },

    views: {
      followUps: {
        topics: ['question', 'session'],
        rows: () =>
          book
            .sessions()
            .flatMap((sessionId) => [...book.ofSession(sessionId)].map((id) => [sessionId, id] as const))
            .flatMap(([sessionId, questionId]) => {
              const question = book.get(questionId)
              if (!question?.asked || question.erased) return []
              const { state, followUp, text, version } = question
              if (state !== 'follow-up' && !(state === 'answered' && followUp?.answer)) return []
              return [
                {
                  questionId,
                  sessionId,
                  text: text ?? '',
                  at: iso(question.asked.at),
                  version,
                  title: catalog.get('session', sessionId).settings?.title ?? '',
                  answerer: followUp?.answerer ?? null,
                  dueAt: isoOrNull(followUp?.dueAt ?? null),
                  answer: followUp?.answer?.text ?? null,
                  answeredAt: isoOrNull(followUp?.answer?.at ?? null),
                },
              ]
            })
            .sort((one, other) => orderOf(one).localeCompare(orderOf(other))),
      },
    },
  }
}

/** Unanswered questions come before answered ones, ordered by due date. */
const orderOf = ({ answeredAt, dueAt, at }: { answeredAt: string | null; dueAt: string | null; at: string }): string =>
  `${answeredAt === null ? 0 : 1} ${dueAt ?? '9'} ${at}`
