import type { Answer } from '../session-view.ts'

/** What a person gives this page to carry to the station. */
export type Errand =
  | { readonly kind: 'ask'; readonly sessionId: string; readonly text: string }
  | { readonly kind: 'upvote'; readonly sessionId: string; readonly questionId: string }
  | { readonly kind: 'vote'; readonly sessionId: string; readonly pollId: string; readonly answer: Answer }
  /** To the referent, from the author of what is with them. */
  | { readonly kind: 'reply'; readonly sessionId: string; readonly questionId: string; readonly text: string }

/**
 * `waiting`: nobody but this phone has it, so that it may be changed or taken back. `sent`: it went off and has no answer
 * yet; it goes again under the same id. `slow`: the server asked to wait. `refused`: kept for the person to decide.
 */
export type KeptState = 'waiting' | 'sent' | 'slow' | 'refused'

export interface Kept {
  /** The command's id, made once: however often it is sent, it is done once. */
  readonly id: string
  /** When the person gave it, ms since 1970. */
  readonly at: number
  readonly errand: Errand
  readonly state: KeptState
  /** Of a refusal. */
  readonly problem?: string
}

export const commandOf = ({ id, errand }: Kept): { id: string; name: string; input: object } => {
  switch (errand.kind) {
    case 'ask':
      // Where the phone is decides the server: whoever is not in the hall is `remote` to it.
      return { id, name: 'questions.ask', input: { sessionId: errand.sessionId, text: errand.text, origin: 'room' } }
    case 'upvote':
      return { id, name: 'questions.upvote', input: { questionId: errand.questionId } }
    case 'reply':
      return { id, name: 'questions.reply', input: { questionId: errand.questionId, text: errand.text } }
    case 'vote':
      return { id, name: 'polls.vote', input: { pollId: errand.pollId, answer: errand.answer } }
  }
}

/** A later errand about the same thing: it takes the place of one that has not gone off. */
export const isAboutTheSame = (one: Errand, other: Errand): boolean =>
  (one.kind === 'vote' && other.kind === 'vote' && one.pollId === other.pollId) ||
  (one.kind === 'upvote' && other.kind === 'upvote' && one.questionId === other.questionId)
