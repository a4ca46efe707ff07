import { isToBeSealed } from '../../../shared/domain/questions/deleted-words.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import type { Safeguarding } from './safeguarding.ts'
import { sealAlert, sealOriginal } from './seal-words.ts'

/**
 * Seals at the hub what stands in plain though a referent alone may read it: of the first release, or of a station that
 * wrote before it knew of an alert or a mask. `isWanted`: this station is the hub.
 */
export function createSealPlain(deps: {
  log: EventLog
  book: QuestionBook
  safeguarding: Safeguarding
  isWanted: () => boolean
  onError: (error: unknown) => void
}) {
  const { log, book, safeguarding, isWanted, onError } = deps
  const waiting = new Set<string>()
  let isDue = false

  function look(id: string): void {
    const question = book.get(id)
    if (!question || isToBeSealed(question) === null || !safeguarding.opens()) return
    waiting.add(id)
    if (isDue) return
    isDue = true
    setImmediate(() => void write().catch(onError))
  }

  async function write(): Promise<void> {
    isDue = false
    const ids = [...waiting]
    waiting.clear()
    if (!isWanted() || !log.db.open) return
    await log.note('station', (writing) => {
      for (const id of ids) {
        const words = isToBeSealed(writing.state('question', id))
        if (words === 'alert') sealAlert(writing, id, safeguarding)
        if (words === 'original') sealOriginal(writing, id, safeguarding)
      }
    })
  }

  book.onChange((questionId, _, isVote) => {
    if (!isVote && isWanted()) look(questionId)
  })

  return {
    /** At the start, and when this station has become the hub. */
    lookAtAll(): void {
      if (!isWanted()) return
      for (const sessionId of book.sessions()) for (const id of book.ofSession(sessionId)) look(id)
    },
  }
}
