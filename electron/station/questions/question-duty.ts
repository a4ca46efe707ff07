import type { QuestionState } from '../../../shared/domain/questions/question.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import type { QuestionBook } from './question-book.ts'

/** Written together: sealing one takes half a millisecond. */
const mostAtOnce = 40

/**
 * What one station alone writes of questions that have changed: some in each turn of the loop. `isWanted`:
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
    while (stale.size > 0) {
      const ids = [...stale].slice(0, mostAtOnce)
      for (const id of ids) stale.delete(id)
      if (!isWanted() || !log.db.open) return
      await log.note('station', (writing) => {
        for (const id of ids) deps.write(writing, id)
      })
      await new Promise(setImmediate)
    }
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
