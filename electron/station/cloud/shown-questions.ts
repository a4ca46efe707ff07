import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import { createQuestionDuty } from '../questions/question-duty.ts'

/**
 * Sends the cloud the present words of questions that the public may read. All other data of a question go up sealed.
 * `isWanted`: this station is the hub of an event that has a cloud.
 */
export function createShownQuestions(deps: {
  log: EventLog
  book: QuestionBook
  isWanted: () => boolean
  onError: (error: unknown) => void
}) {
  const toShow = (id: string, question: QuestionState): { text: string; answer?: string } | null => {
    const { text, shown, shownAnswer, followUp, erased } = question
    // The erasure itself tells the cloud the words that are kept, and what is written after it is deleted.
    if (erased) return null
    const answer = followUp?.answer?.text ?? null
    if (!deps.book.isPublic(id, question) || text === null || (text === shown && answer === shownAnswer)) return null
    return { text, ...(answer !== null && { answer }) }
  }
  return createQuestionDuty({
    ...deps,
    isStale: (id, question) => toShow(id, question) !== null,
    write(writing, id) {
      const person = toShow(id, writing.state('question', id))
      if (person) writing.append('question', id, { type: 'QuestionShown', person })
    },
  })
}
