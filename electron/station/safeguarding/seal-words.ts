import type { QuestionState } from '../../../shared/domain/questions/question.ts'
import type { Writing } from '../event-log/writing.ts'
import type { Safeguarding } from './safeguarding.ts'

type Seal = Pick<Safeguarding, 'seal'>

/** Seals what is plain of an alert's words. The plain parts are deleted with the event that this writes. */
export function sealAlert(writing: Writing, questionId: string, { seal }: Seal): void {
  const question = writing.state('question', questionId)
  const { text, original, asked, safeguarding, textBox, originalBox } = question
  const { note, replies } = plainSaid(question)
  if (text === null && original === null && note === null && !replies.some((one) => one !== null)) return
  const sealOrNull = (words: string | null) => words && seal(words)
  // An edit of before the alert that came after it: the words that stand in the box already are the author's.
  const former = text !== null && originalBox === null ? textBox : null
  const isSaid = safeguarding.done !== null || safeguarding.replies.length > 0
  writing.append('question', questionId, {
    type: 'QuestionSealed',
    person: {
      text: sealOrNull(text),
      original: sealOrNull(original) ?? former,
      ...(isSaid && { said: { note: sealOrNull(note), replies: replies.map(sealOrNull) } }),
      ...(asked?.deviceId && { deviceId: asked.deviceId }),
    },
  })
}

/** Seals the author's words before a mask takes their place. */
export function sealOriginal(writing: Writing, questionId: string, { seal }: Seal): void {
  const { original, originalBox, text, asked, isMasked } = writing.state('question', questionId)
  const words = original ?? text
  // A box of before any mask is nobody's honest one: this station has the author's words at hand.
  if ((originalBox !== null && isMasked) || words === null) return
  const device = asked?.deviceId ? { deviceId: asked.deviceId } : {}
  writing.append('question', questionId, {
    type: 'QuestionSealed',
    person: { text: null, original: seal(words), ...device },
  })
}

/** What the first release wrote in plain of what author and referent said to each other. */
export const plainSaid = ({ safeguarding: { done, replies } }: QuestionState) => ({
  note: done?.text ?? null,
  replies: replies.map(({ text }) => text),
})
