import type { QuestionState } from '../../../shared/domain/questions/question-state.ts'
import type { Writing } from '../event-log/writing.ts'
import type { Safeguarding } from './safeguarding.ts'

/** Seals the unsealed words of an alert. The event that this writes also deletes the unsealed parts. */
export function sealAlert(writing: Writing, questionId: string, safeguarding: Pick<Safeguarding, 'boxesOf'>): void {
  const { seal } = safeguarding.boxesOf(questionId)
  const question = writing.state('question', questionId)
  const { text, original, asked, textBox, originalBox } = question
  const { done, replies: all } = question.safeguarding
  const { note, replies } = plainSaid(question)
  if (text === null && original === null && note === null && !replies.some((one) => one !== null)) return
  const sealOrNull = (words: string | null) => words && seal(words)
  // An edit from before the alert arrived after it. The box then holds the author's original words, and behind a mask the
  // other one does.
  const isFormer = text !== null && originalBox === null && question.isTextBoxTrusted
  const former = isFormer ? textBox : question.isMasked ? originalBox : null
  const isSaid = done !== null || all.length > 0
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

/** Seals the author's words before a mask replaces them. */
export function sealOriginal(writing: Writing, questionId: string, safeguarding: Pick<Safeguarding, 'boxesOf'>): void {
  const { seal } = safeguarding.boxesOf(questionId)
  const { original, originalBox, text, asked, isMasked } = writing.state('question', questionId)
  // Behind a mask whose original is in a box, the text is not the author's.
  const words = original ?? (isMasked && originalBox !== null ? null : text)
  if (words === null) return
  const device = asked?.deviceId ? { deviceId: asked.deviceId } : {}
  writing.append('question', questionId, {
    type: 'QuestionSealed',
    person: { text: null, original: seal(words), ...device },
  })
}

/** The messages between author and referent that the first release wrote unsealed. */
export const plainSaid = ({ safeguarding: { done, replies } }: QuestionState) => ({
  note: done?.text ?? null,
  replies: replies.map(({ text }) => text),
})
