import { isToBeGivenBack, isToBeSealed } from '../../../shared/domain/questions/deleted-words.ts'
import type { QuestionState } from '../../../shared/domain/questions/question.ts'
import { unsealed } from '../../../shared/domain/questions/question-words.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import type { QuestionBook } from '../questions/question-book.ts'
import { createQuestionDuty } from '../questions/question-duty.ts'
import type { Safeguarding } from './safeguarding.ts'
import { sealAlert, sealOriginal } from './seal-words.ts'

/**
 * What the hub does with words that only a referent may read. It seals those that are plain: from the first release, or
 * of a moderator's station, whose own box does not count. It gives back those that it alone still holds, where the word of the
 * station that referred or masked them counts no more. `isWanted`: this station is the hub.
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
    isStale: (_, question) => (isToBeSealed(question) !== null || isToBeGivenBack(question)) && safeguarding.opens(),
    write(writing, id) {
      const question = writing.state('question', id)
      const words = isToBeSealed(question)
      if (words === 'alert') sealAlert(writing, id, safeguarding)
      if (words === 'original') sealOriginal(writing, id, safeguarding)
      if (isToBeGivenBack(question)) giveBack(writing, id, safeguarding.opened(question))
    },
  })

/** A masked question has lost its mask: the box holds its author's words. */
function giveBack(writing: Writing, questionId: string, opened: QuestionState): void {
  const { text, original } = opened
  const words = text === null ? { ...opened, text: original, original: null } : opened
  for (const event of unsealed(words)) writing.append('question', questionId, event)
}
