import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { QuestionState } from './question.ts'
import type { QuestionStateName } from './question-states.ts'

/** States in which the public reads a question, on phones and on screens. */
export const publicStates: ReadonlySet<QuestionStateName> = new Set(['approved', 'next', 'on-air', 'answered'])

/** From each state, where a person may move a question. To `safeguarding` from any state. */
const moves: Readonly<Record<QuestionStateName, readonly QuestionStateName[]>> = {
  incoming: ['approved', 'next', 'dismissed', 'follow-up'],
  approved: ['incoming', 'next', 'answered', 'dismissed', 'follow-up'],
  next: ['approved', 'on-air', 'dismissed', 'follow-up'],
  'on-air': ['next', 'answered'],
  answered: ['approved', 'next', 'follow-up'],
  dismissed: ['incoming', 'follow-up'],
  'follow-up': ['incoming', 'approved', 'answered', 'dismissed'],
  // Only the referent, who may put it wherever its first reader could have.
  safeguarding: ['incoming', 'approved', 'dismissed', 'follow-up'],
}

export const mayMove = (from: QuestionStateName, to: QuestionStateName): boolean =>
  to === 'safeguarding' ? from !== 'safeguarding' : moves[from].includes(to)

/** Whether a move makes a question public. */
export const isMadePublic = (from: QuestionStateName, to: QuestionStateName): boolean =>
  publicStates.has(to) && !publicStates.has(from)

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
export type MoveRefusal = 'unknown-question' | 'stale' | 'move-not-possible' | 'referent-needed' | 'is-merged' | Unread

export interface Mover {
  readonly seen: number
  readonly by: string
  readonly isReferent: boolean
  readonly unreadOf: (text: string) => Unread | null
}

/**
 * The event of a move. A move to `on-air` requests the air, which a screen grants by painting the question. `seen`: the
 * version that the person saw. `by`: the label of their access. `unreadOf`: what a person must still read in its text;
 * called only if the move makes it public.
 */
export function moveQuestion(
  question: QuestionState,
  to: QuestionStateName,
  { seen, by, isReferent, unreadOf }: Mover,
): Result<MoveEvent, MoveRefusal> {
  if (!question.asked) return refuse('unknown-question')
  const { state } = question
  const isWithheld = state === 'safeguarding' || (question.danger && publicStates.has(to))
  if (isWithheld && !isReferent) return refuse('referent-needed')
  if (seen !== question.version) return refuse('stale')
  if (!mayMove(state, to)) return refuse('move-not-possible')
  // A merged question is shown as the question that it was merged into.
  if (question.mergedInto !== null && publicStates.has(to)) return refuse('is-merged')
  const unread = isMadePublic(state, to) ? unreadOf(question.text ?? '') : null
  if (unread) return refuse(unread)
  const { place: of } = question.asked
  return accept(to === 'on-air' ? { type: 'QuestionAirAsked', by } : { type: 'QuestionMoved', to, seen, by, of })
}
