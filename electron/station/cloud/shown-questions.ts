import type { QuestionState } from '../../../shared/domain/questions/question.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { QuestionBook } from '../questions/question-book.ts'

/**
 * Tells the cloud the words of what the public may read, as they are now: everything else of a question goes up sealed.
 * `isWanted`: this station is the hub of an event that has a cloud. Others write nothing, or each would write the same.
 */
export function createShownQuestions(deps: {
  log: EventLog
  book: QuestionBook
  isWanted: () => boolean
  onError: (error: unknown) => void
}) {
  const { log, book, isWanted, onError } = deps
  const stale = new Set<string>()
  let isDue = false

  const toShow = (id: string, question: QuestionState): { text: string; answer?: string } | null => {
    const { text, shown, shownAnswer, followUp } = question
    const answer = followUp?.answer?.text ?? null
    if (!book.isPublic(id, question) || text === null || (text === shown && answer === shownAnswer)) return null
    return { text, ...(answer !== null && { answer }) }
  }

  function look(id: string): void {
    const question = book.get(id)
    if (!question || toShow(id, question) === null) return
    stale.add(id)
    if (isDue) return
    isDue = true
    setImmediate(() => void write().catch(onError))
  }

  async function write(): Promise<void> {
    isDue = false
    const ids = [...stale]
    stale.clear()
    if (!isWanted() || !log.db.open) return
    await log.note('station', (writing) => {
      for (const id of ids) {
        const person = toShow(id, writing.state('question', id))
        if (person) writing.append('question', id, { type: 'QuestionShown', person })
      }
    })
  }

  book.onChange((questionId, _, isVote) => {
    if (!isVote && isWanted()) look(questionId)
  })

  return {
    /** This station has become the hub, or the event has a cloud now: what is public already is told, too. */
    lookAtAll(): void {
      if (!isWanted()) return
      for (const sessionId of book.sessions()) for (const id of book.ofSession(sessionId)) look(id)
    },
  }
}
