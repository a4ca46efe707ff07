import { toTakeIn } from '../../../shared/domain/questions/taken-in.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { QuestionBook } from './question-book.ts'
import { createQuestionDuty } from './question-duty.ts'

/** Takes in at the hub what other stations have asked, as it came (decision 60). `isWanted`: this station is the hub. */
export const createTakeIn = (deps: {
  log: EventLog
  book: QuestionBook
  isWanted: () => boolean
  onError: (error: unknown) => void
}) =>
  createQuestionDuty({
    ...deps,
    isStale: (_, question) => toTakeIn(question) !== null,
    write(writing, id) {
      const question = writing.state('question', id)
      const of = toTakeIn(question)
      const deviceId = question.asked?.deviceId ?? null
      if (of !== null)
        writing.append('question', id, { type: 'QuestionTakenIn', of, person: deviceId === null ? null : { deviceId } })
    },
  })
