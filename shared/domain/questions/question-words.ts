import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { Mask } from './masking/mask.ts'
import { type MaskRange, maskText } from './masking/mask-text.ts'
import type { QuestionEvent } from './question-events.ts'
import { isWithheldFrom, type MoveRefusal, type Mover, moveQuestion, type Unread } from './question-moves.ts'
import type { QuestionState } from './question-state.ts'
import { publicStates } from './question-states.ts'

/** Words that the safeguarding referent alone reads: every station seals them, a pilot's station alone opens them. */
export interface SealedWords {
  readonly opens: () => boolean
  /** The question with its words. */
  readonly opened: (question: QuestionState) => QuestionState
  readonly seal: (words: string) => string
}

type NotToChange = 'unknown-question' | 'referent-needed' | 'stale'
type Change<Refusal> = Result<readonly QuestionEvent[], NotToChange | Refusal>

/** A move of a question. The moderators to whom the referent gives one back read its words again. */
export function moveWithWords(
  sealed: QuestionState,
  to: QuestionState['state'],
  mover: Mover,
  words: Omit<SealedWords, 'seal'>,
): Result<readonly QuestionEvent[], MoveRefusal | 'words-sealed'> {
  const isGivenBack = sealed.state === 'safeguarding' && mover.isReferent
  if (isGivenBack && !words.opens()) return refuse('words-sealed')
  const question = isGivenBack ? words.opened(sealed) : sealed
  const moved = moveQuestion(question, to, mover)
  if (!moved.ok) return moved
  return accept(isGivenBack ? [moved.value, ...unsealed(question)] : [moved.value])
}

export function editQuestion(
  question: QuestionState,
  text: string,
  editor: Mover,
  { seal }: Pick<SealedWords, 'seal'>,
): Change<Unread> {
  const allowed = mayChange(question, editor)
  if (!allowed.ok) return allowed
  const unread = publicStates.has(question.state) ? editor.unreadOf(text) : null
  if (unread) return refuse(unread)
  const edited = { type: 'QuestionEdited', seen: editor.seen, by: editor.by } as const
  if (question.state !== 'safeguarding') return accept([{ ...edited, person: { text } }])
  return accept([{ ...edited, ofAlert: true, person: null }, resealed(question, text, seal)])
}

/** Its author's words again; of a masked one by the referent alone. */
export function restoreText(
  question: QuestionState,
  editor: Mover,
  words: SealedWords,
): Change<'words-sealed' | 'never-changed' | Unread> {
  const allowed = mayChange(question, editor)
  if (!allowed.ok) return allowed
  const { state, isMasked, originalBox } = question
  if (isMasked && !editor.isReferent) return refuse('referent-needed')
  if ((isMasked || state === 'safeguarding') && !words.opens()) return refuse('words-sealed')
  const { original } = words.opened(question)
  if (original === null) return refuse('never-changed')
  const unread = publicStates.has(state) ? editor.unreadOf(original) : null
  if (unread) return refuse(unread)
  const restored = { type: 'QuestionTextRestored', seen: editor.seen, by: editor.by } as const
  if (state !== 'safeguarding') return accept([{ ...restored, person: { text: original } }])
  const text = question.original === null && originalBox !== null ? originalBox : words.seal(original)
  return accept([
    { ...restored, ofAlert: true, person: null },
    { type: 'QuestionSealed', person: { text, original: null } },
  ])
}

/** `masksOf`: what is proposed to mask of a text. The author's words are to be sealed before they are masked. */
export function maskQuestion(
  question: QuestionState,
  ranges: readonly MaskRange[],
  editor: Omit<Mover, 'unreadOf'>,
  { masksOf, ...words }: SealedWords & { readonly masksOf: (text: string) => readonly Mask[] },
): Change<'words-sealed' | 'bad-range'> {
  const allowed = mayChange(question, editor)
  if (!allowed.ok) return allowed
  const isAlert = question.state === 'safeguarding'
  if (isAlert && !words.opens()) return refuse('words-sealed')
  const text = (isAlert ? words.opened(question) : question).text ?? ''
  const masked = maskText(text, ranges, masksOf(text))
  if (!masked.ok) return refuse('bad-range')
  const event = { type: 'QuestionMasked', seen: editor.seen, by: editor.by } as const
  if (!isAlert) return accept([{ ...event, person: { text: masked.value } }])
  return accept([{ ...event, ofAlert: true, person: null }, resealed(question, masked.value, words.seal)])
}

function mayChange(question: QuestionState, editor: Pick<Mover, 'seen' | 'isReferent'>): Result<null, NotToChange> {
  if (!question.asked || question.erased) return refuse('unknown-question')
  if (isWithheldFrom(question, editor)) return refuse('referent-needed')
  return editor.seen === question.version ? accept(null) : refuse('stale')
}

/**
 * A change of an alert's words goes to their box alone; the first words stay, sealed, as the original. They are plain as long
 * as only another station has referred it.
 */
function resealed(
  { original, text: before, isMaskedByPilot, originalBox, textBox }: QuestionState,
  text: string,
  seal: SealedWords['seal'],
): QuestionEvent {
  const first = original ?? (isMaskedByPilot ? null : before)
  return {
    type: 'QuestionSealed',
    person: { text: seal(text), original: first === null ? (originalBox ?? textBox) : seal(first) },
  }
}

/** Moderators read its words again, and may put aside what else its author asks. */
function unsealed({ text, original, isMasked, asked }: QuestionState): readonly QuestionEvent[] {
  if (text === null) return []
  const device = asked?.deviceId ? { deviceId: asked.deviceId } : {}
  return [{ type: 'QuestionUnsealed', person: { text, original: isMasked ? null : original, ...device } }]
}
