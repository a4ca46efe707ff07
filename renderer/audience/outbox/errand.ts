import type { Answer } from '../session-view.ts'

/** A message of a person to the station. */
export type Errand =
  | { readonly kind: 'ask'; readonly sessionId: string; readonly text: string }
  | { readonly kind: 'upvote'; readonly sessionId: string; readonly questionId: string }
  | { readonly kind: 'vote'; readonly sessionId: string; readonly pollId: string; readonly answer: Answer }
  /** To the referent, from the author of a question that is with them. */
  | { readonly kind: 'reply'; readonly sessionId: string; readonly questionId: string; readonly text: string }

/**
 * `waiting`: only this phone has it, so it may be changed or withdrawn. `sent`: it was sent without an answer yet, and
 * is sent again under the same id. `slow`: the server asked to wait. `refused`: kept for the person to decide.
 */
export type KeptState = 'waiting' | 'sent' | 'slow' | 'refused'

export interface Kept {
  /** The command's id, made once: however often it is sent, it is executed once. */
  readonly id: string
  /** When the person wrote it, ms since 1970. */
  readonly at: number
  readonly errand: Errand
  readonly state: KeptState
  /** The problem's name, for a refusal. */
  readonly problem?: string
}

export const commandOf = ({ id, errand }: Kept): { id: string; name: string; input: object } => {
  switch (errand.kind) {
    case 'ask':
      // The server decides where the phone is: a phone outside the hall is `remote`.
      return { id, name: 'questions.ask', input: { sessionId: errand.sessionId, text: errand.text, origin: 'room' } }
    case 'upvote':
      return { id, name: 'questions.upvote', input: { questionId: errand.questionId } }
    case 'reply':
      return { id, name: 'questions.reply', input: { questionId: errand.questionId, text: errand.text } }
    case 'vote':
      return { id, name: 'polls.vote', input: { pollId: errand.pollId, answer: errand.answer } }
  }
}

/** Whether a later message replaces an earlier one that was not sent yet. */
export const isAboutTheSame = (one: Errand, other: Errand): boolean =>
  (one.kind === 'vote' && other.kind === 'vote' && one.pollId === other.pollId) ||
  (one.kind === 'upvote' && other.kind === 'upvote' && one.questionId === other.questionId)
