import type { QuestionState } from '../../../shared/domain/questions/question.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import type { QuestionBook } from './question-book.ts'

/**
 * What one station alone writes of questions that have changed: once in a turn of the loop, for all of them. `isWanted`:
 * this station is that one now; others write nothing, or each would write the same.
 */
export function createQuestionDuty(deps: {
  log: EventLog
  book: QuestionBook
  isWanted: () => boolean
  /** Whether something is to be written of a question as it is now. */
  isStale: (id: string, question: QuestionState) => boolean
  /** Writes it, where the question of `writing` still wants it. */
  write: (writing: Writing, id: string) => void
  onError: (error: unknown) => void
}) {
  const { log, book, isWanted, isStale, onError } = deps
  const stale = new Set<string>()
  let isDue = false

  function look(id: string): void {
    const question = book.get(id)
    if (!question || !isStale(id, question)) return
    stale.add(id)
    if (isDue) return
    isDue = true
    setImmediate(() => void writeAll().catch(onError))
  }

  async function writeAll(): Promise<void> {
    isDue = false
    const ids = [...stale]
    stale.clear()
    if (!isWanted() || !log.db.open) return
    await log.note('station', (writing) => {
      for (const id of ids) deps.write(writing, id)
    })
  }

  book.onChange((questionId, _, isVote) => {
    if (!isVote && isWanted()) look(questionId)
  })

  return {
    /** At the start, and when this station has become the one that is wanted. */
    lookAtAll(): void {
      if (!isWanted()) return
      for (const sessionId of book.sessions()) for (const id of book.ofSession(sessionId)) look(id)
    },
  }
}
