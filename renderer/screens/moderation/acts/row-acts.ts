import { isMadePublic, mayMove } from '../../../../shared/domain/questions/question-states.ts'
import type { Question, QuestionAt } from '../question-row.ts'

/** Actions of a single key on the chosen question. */
export const rowActs = [
  ...(['keep', 'next', 'mask', 'edit', 'labels', 'claim', 'near', 'follow', 'dismiss', 'answered'] as const),
  ...(['air', 'reserve', 'withdraw'] as const),
] as const
export type RowAct = (typeof rowActs)[number]

/** The same letter on every keyboard, shown on its button. */
export const actKeys: Readonly<Record<Exclude<RowAct, 'withdraw'>, string>> = {
  keep: 'R',
  next: 'S',
  mask: 'M',
  edit: 'E',
  labels: 'L',
  claim: 'C',
  near: 'D',
  follow: 'F',
  dismiss: 'X',
  answered: 'T',
  air: 'A',
  reserve: 'G',
}

type Move = 'keep' | 'next' | 'follow' | 'dismiss' | 'answered' | 'reserve'
const keepGoesTo: Partial<Record<QuestionAt, QuestionAt>> = {
  // A question that the public must not read yet goes back to be read.
  approved: 'incoming',
  dismissed: 'incoming',
  safeguarding: 'incoming',
}
const goesTo: Readonly<Record<Exclude<Move, 'keep'>, QuestionAt>> = {
  next: 'next',
  follow: 'follow-up',
  dismiss: 'dismissed',
  answered: 'answered',
  reserve: 'safeguarding',
}

/** The target state of an action for a question in `state`. Null: not possible. */
export function moveOf(act: RowAct, state: QuestionAt): QuestionAt | null {
  const to = act === 'keep' ? (keepGoesTo[state] ?? 'approved') : (goesTo as Partial<Record<RowAct, QuestionAt>>)[act]
  return to !== undefined && to !== 'on-air' && mayMove(state, to) ? to : null
}

/** Becomes public for the first time, with words to hold, to mask or to check: a person decides. */
export const asksFirst = (
  { state, text, held, toCheck }: Question,
  to: QuestionAt,
  propose: (text: string) => readonly unknown[],
): boolean => isMadePublic(state, to) && text !== null && (toCheck || held.length > 0 || propose(text).length > 0)

/** The actions that a question allows now. Only the referent acts on questions with the referent. */
export function mayAct(act: RowAct, row: Question, isReferent: boolean): boolean {
  if (row.state === 'safeguarding' && !isReferent) return false
  switch (act) {
    case 'air':
      return row.state === 'next'
    case 'mask':
    case 'edit':
      return row.text !== null
    case 'near':
      return row.state !== 'safeguarding' && row.state !== 'on-air'
    case 'withdraw':
      return row.origin !== 'floor'
    case 'labels':
    case 'claim':
      return true
    default:
      return moveOf(act, row.state) !== null
  }
}

/** The first actions on a card, by the question's state. The others are under *Plus*. */
export const firstActs: Partial<Record<QuestionAt, readonly RowAct[]>> = {
  incoming: ['keep', 'next', 'mask', 'dismiss'],
  approved: ['next', 'mask', 'keep', 'dismiss'],
  next: ['air', 'keep'],
  answered: ['next', 'keep'],
  'follow-up': ['answered', 'keep'],
  dismissed: ['keep', 'follow'],
  safeguarding: ['keep', 'dismiss'],
}
