import { replaysEndAt } from '../../../shared/domain/programme/replay.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { keptBackBy } from '../questions/kept-back.ts'
import type { QuestionBook } from '../questions/question-book.ts'

/** Interval in ms at which a pilot's station checks whether the date has come. */
const lookEveryMs = 600_000

/**
 * Erases everything that was kept for the replays: addresses, documents, speakers, and the words of all questions of
 * their sessions. Each session's receipt says how many questions were erased, and how many the referent still has.
 */
export function purgeReplays(writing: Writing, catalog: Catalog, book: QuestionBook) {
  const isKeptBack = keptBackBy(catalog)
  const counts = { replays: 0, questions: 0, withReferent: 0 }
  for (const [sessionId] of catalog.all('session')) {
    const replay = writing.state('replay', sessionId)
    const ids = [...book.ofSession(sessionId)].filter((id) => !writing.state('question', id).erased)
    const kept = ids.filter((id) => isKeptBack(writing.state('question', id)))
    const gone = ids.filter((id) => !kept.includes(id))
    const isThere = replay.content !== null || replay.speakers.some(({ name }) => name !== '')
    if (!isThere && gone.length === 0) continue
    for (const id of gone) writing.append('question', id, { type: 'QuestionErased', person: null })
    writing.append('replay', sessionId, {
      type: 'ReplayPurged',
      questions: gone.length,
      withReferent: kept.length,
    })
    counts.replays += isThere ? 1 : 0
    counts.questions += gone.length
    counts.withReferent += kept.length
  }
  return counts
}

/**
 * Erases the replays on their date, at a running pilot's station. From that moment on the cloud shows nothing. A single
 * clock may be wrong, so the cloud's clock must agree. A date that had passed when it was set, perhaps by a mistyped
 * year, does not erase either. In both cases a pilot may erase by a command, after a confirmation.
 */
export function createReplayPurge(deps: {
  log: EventLog
  catalog: Catalog
  book: QuestionBook
  isWanted: () => boolean
  /** Whether another machine, whose clock is not set by hand, agrees on the time. */
  isTimeProved: () => boolean
  onError: (error: unknown) => void
}) {
  const { log, catalog, book, isWanted, isTimeProved, onError } = deps
  function look(): void {
    if (!log.db.open || !isWanted()) return
    const endsAt = replaysEndAt(catalog.event())
    if (endsAt === null || log.now() < endsAt || !isTimeProved()) return
    if ((catalog.event().daysSetAt ?? endsAt) >= endsAt) return
    log.note('station', (writing) => void purgeReplays(writing, catalog, book)).catch(onError)
  }
  const looking = setInterval(look, lookEveryMs)
  looking.unref()
  return { look, end: (): void => clearInterval(looking) }
}
