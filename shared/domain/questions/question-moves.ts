import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { QuestionState } from './question-state.ts'
import { isMadePublic, mayMove, publicStates, type QuestionStateName } from './question-states.ts'

/** Whether it is withdrawn with the phone that asked it. A question with the referent stays there. */
export const isWithdrawable = ({ state }: Pick<QuestionState, 'state'>): boolean =>
  state !== 'safeguarding' && state !== 'dismissed'

/** The referent alone reads it, and acts on it. */
export const isWithheldFrom = (
  { state }: Pick<QuestionState, 'state'>,
  { isReferent }: { readonly isReferent: boolean },
): boolean => state === 'safeguarding' && !isReferent

export type MoveEvent =
  | {
      readonly type: 'QuestionMoved'
      readonly to: QuestionStateName
      readonly seen: number
      readonly by: string
      readonly of: string
    }
  | { readonly type: 'QuestionAirAsked'; readonly by: string }
/**
 * Why a text does not become public before a person has read it: it may name a person, or contains a word of the
 * event's list.
 */
export type Unread = 'unmasked-name' | 'held-word'
/** `to-check`: its words may tell of a danger. */
export type MoveRefusal =
  | 'to-check'
  | 'unknown-question'
  | 'stale'
  | 'move-not-possible'
  | 'referent-needed'
  | 'is-merged'
  | Unread

export interface Mover {
  readonly seen: number
  readonly by: string
  readonly isReferent: boolean
  readonly unreadOf: (text: string) => Unread | null
  /** The person has read the text and decided. */
  readonly reviewed?: boolean
}

/**
 * The event of a move. A move to `on-air` requests the air, which a screen grants by painting the question. `seen`: the
 * version that the person saw. `by`: the label of their access. `unreadOf`: what a person must still read in its text;
 * called only if the move makes it public.
 */
export function moveQuestion(
  question: QuestionState,
  to: QuestionStateName,
  { seen, by, isReferent, unreadOf, reviewed = false }: Mover,
): Result<MoveEvent, MoveRefusal> {
  const { state, textFrom: of } = question
  if (!question.asked || of === null) return refuse('unknown-question')
  const isWithheld = state === 'safeguarding' || (question.danger && publicStates.has(to))
  if (isWithheld && !isReferent) return refuse('referent-needed')
  if (seen !== question.version) return refuse('stale')
  if (!mayMove(state, to)) return refuse('move-not-possible')
  // A merged question is shown as the question that it was merged into.
  if (question.mergedInto !== null && publicStates.has(to)) return refuse('is-merged')
  if (isMadePublic(state, to) && question.toCheck && !reviewed) return refuse('to-check')
  const unread = isMadePublic(state, to) ? unreadOf(question.text ?? '') : null
  if (unread) return refuse(unread)
  return accept(to === 'on-air' ? { type: 'QuestionAirAsked', by } : { type: 'QuestionMoved', to, seen, by, of })
}
