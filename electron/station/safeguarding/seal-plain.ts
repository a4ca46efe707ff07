import { isToBeSealed, wordsToGiveBack } from '../../../shared/domain/questions/deleted-words.ts'
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
    isStale: (_, question) =>
      (isToBeSealed(question) !== null || wordsToGiveBack(question) !== null) && safeguarding.opens(),
    write(writing, id) {
      const question = writing.state('question', id)
      const words = isToBeSealed(question)
      if (words === 'alert') sealAlert(writing, id, safeguarding)
      if (words === 'original') sealOriginal(writing, id, safeguarding)
      const given = wordsToGiveBack(question)
      if (given) giveBack(writing, id, safeguarding, given)
    },
  })

function giveBack(
  writing: Writing,
  questionId: string,
  { open }: Safeguarding,
  given: NonNullable<ReturnType<typeof wordsToGiveBack>>,
): void {
  const { textFrom, original, originalBox, originalBoxOf, asked, isMasked } = writing.state('question', questionId)
  const text = 'text' in given ? given.text : open(given.textBox)
  if (text === null || textFrom === null) return
  const isAuthors = originalBoxOf === asked?.place && originalBoxOf !== textFrom && !isMasked
  const device = asked?.deviceId ? { deviceId: asked.deviceId } : {}
  writing.append('question', questionId, {
    type: 'QuestionUnsealed',
    person: { text, original: original ?? (isAuthors ? open(originalBox) : null), ...device, of: textFrom },
  })
}
