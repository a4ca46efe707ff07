import { accept, type Result, refuse } from '../../kernel/result.ts'
import type { QuestionState } from './question.ts'
import type { QuestionStateName } from './question-states.ts'

/** Where the public may read a question: on phones, and on screens. */
export const publicStates: ReadonlySet<QuestionStateName> = new Set(['approved', 'next', 'on-air', 'answered'])

/** From each state, where a person may move a question; into `safeguarding` from anywhere. */
const moves: Readonly<Record<QuestionStateName, readonly QuestionStateName[]>> = {
  incoming: ['approved', 'next', 'dismissed', 'follow-up'],
  approved: ['incoming', 'next', 'answered', 'dismissed', 'follow-up'],
  next: ['approved', 'on-air', 'dismissed', 'follow-up'],
  'on-air': ['next', 'answered'],
  answered: ['approved', 'next', 'follow-up'],
  dismissed: ['incoming', 'follow-up'],
  'follow-up': ['incoming', 'approved', 'answered', 'dismissed'],
  // The referent alone, who may put it wherever its first reader could have.
  safeguarding: ['incoming', 'approved', 'dismissed', 'follow-up'],
}

export const mayMove = (from: QuestionStateName, to: QuestionStateName): boolean =>
  to === 'safeguarding' ? from !== 'safeguarding' : moves[from].includes(to)

/** From where the public does not read it to where it does. */
export const isMadePublic = (from: QuestionStateName, to: QuestionStateName): boolean =>
  publicStates.has(to) && !publicStates.has(from)

/** Whether it goes with the phone that asked it: what is with the referent stays there. */
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
/** Why a text is not made public before somebody has read it: it may name somebody, or holds a word of the event's list. */
export type Unread = 'unmasked-name' | 'held-word'
export type MoveRefusal = 'unknown-question' | 'stale' | 'move-not-possible' | 'referent-needed' | 'is-merged' | Unread

export interface Mover {
  readonly seen: number
  readonly by: string
  readonly isReferent: boolean
  readonly unreadOf: (text: string) => Unread | null
}

/**
 * What a move writes: a move to `on-air` asks for the air, which a screen gives by painting the question.
 * `seen`: the version that the person had before their eyes; `by`: the label of who they are. `unreadOf`: what of its text
 * somebody has to read first, and has not; asked where the move makes it public alone.
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
  // What is a part of another question is shown as that one.
  if (question.mergedInto !== null && publicStates.has(to)) return refuse('is-merged')
  const unread = isMadePublic(state, to) ? unreadOf(question.text ?? '') : null
  if (unread) return refuse(unread)
  const { place: of } = question.asked
  return accept(to === 'on-air' ? { type: 'QuestionAirAsked', by } : { type: 'QuestionMoved', to, seen, by, of })
}
