import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import type { QuestionBook } from './question-book.ts'

/** Questions written together: sealing one takes half a millisecond. */
const mostAtOnce = 40
/**
 * Events that are written about one question between two starts: more than people edit it. Whatever other stations make of
 * a question, what is written about it comes to an end.
 */
const mostOfOne = 200

/**
 * Events that exactly one station writes about changed questions, some in each turn of the event loop. `isWanted`: this
 * station is that one now. Others write nothing, because all would write the same.
 */
export function createQuestionDuty(deps: {
  log: EventLog
  book: QuestionBook
  isWanted: () => boolean
  /** Whether an event must be written about a question in its present state. */
  isStale: (id: string, question: QuestionState) => boolean
  /** Writes the event if the question, as `writing` holds it, still needs it. */
  write: (writing: Writing, id: string) => void
  onError: (error: unknown) => void
}) {
  const { log, book, isWanted, isStale, onError } = deps
  const stale = new Set<string>()
  const written = new Map<string, number>()
  let isDue = false

  function look(id: string): void {
    const question = book.get(id)
    if (!question || !isStale(id, question) || (written.get(id) ?? 0) >= mostOfOne) return
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
        for (const id of ids) {
          deps.write(writing, id)
          written.set(id, (written.get(id) ?? 0) + 1)
        }
      })
      await new Promise(setImmediate)
    }
  }

  book.onChange((questionId, _, isVote) => {
    if (!isVote && isWanted()) look(questionId)
  })

  return {
    /** To be called at the start, and when this station becomes the wanted one. */
    lookAtAll(): void {
      if (!isWanted()) return
      for (const sessionId of book.sessions()) for (const id of book.ofSession(sessionId)) look(id)
    },
  }
}
