/** The longest question, reply or note, in UTF-16 code units (`3-outside`). */
export const longestQuestion = 500

export const questionStates = [
  'incoming',
  'approved',
  'next',
  'on-air',
  'answered',
  'dismissed',
  'follow-up',
  'safeguarding',
] as const
export type QuestionStateName = (typeof questionStates)[number]

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
