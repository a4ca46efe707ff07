import { isToBeSealed } from '../../../shared/domain/questions/deleted-words.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import { createQuestionDuty } from '../questions/question-duty.ts'
import type { Safeguarding } from './safeguarding.ts'
import { sealAlert, sealOriginal } from './seal-words.ts'

/**
 * Seals at the hub the unsealed words that only a referent may read: those from the first release, of a station that wrote
 * before it knew of an alert or a mask, and of what another station has referred, once a referent has seen it. `isWanted`:
 * this station is the hub.
 */
export const createSealPlain = ({
  safeguarding,
  ...deps
}: {
  log: EventLog
  book: QuestionBook
  safeguarding: Safeguarding
  isWanted: () => boolean
  onError: (error: unknown) => void
}) =>
  createQuestionDuty({
    ...deps,
    isStale: (_, question) => isToBeSealed(question) !== null && safeguarding.opens(),
    write(writing, id) {
      const words = isToBeSealed(writing.state('question', id))
      if (words === 'alert') sealAlert(writing, id, safeguarding)
      if (words === 'original') sealOriginal(writing, id, safeguarding)
    },
  })
