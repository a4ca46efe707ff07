import type { EventLog } from '../../electron/station/event-log/event-log.ts'
import { createQuestionBook } from '../../electron/station/questions/question-book.ts'

/** A book of questions that follows its log, as at a station. */
export function followedBook(log: EventLog) {
  const book = createQuestionBook(log)
  log.onCommitted((changes) => {
    for (const change of changes) book.apply(change)
  })
  return book
}

/** A question noted by a moderator, without its words. */
export const askedOnTheFloor = {
  type: 'QuestionAsked',
  sessionId: 's',
  origin: 'floor',
  deviceId: null,
  danger: false,
  withdrawn: false,
} as const

export const rethrow = (error: unknown): never => {
  throw error
}
