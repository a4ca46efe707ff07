import type { StationRole } from '../stations/authority.ts'
import type { Parsed } from '../stream.ts'
import { withAuthor } from './question-author.ts'
import type { askedWords, sealed, wordsOrBox } from './question-events.ts'
import type { QuestionState, Sealable } from './question-state.ts'

/**
 * Only a pilot's station replaces a box, because no other has opened the existing one. The boxes are opened for the author, so
 * only a pilot's station says who the author is.
 */
export function withBoxes(
  state: QuestionState,
  { text, original, said, deviceId }: Parsed<typeof sealed>,
  by: StationRole,
): QuestionState {
  const { done, replies } = state.safeguarding
  const isPilots = by === 'pilot'
  // Whoever seals the text knows whether it has an original.
  const former = state.isOriginalBoxTrusted || text === null ? state.originalBox : null
  return {
    ...(isPilots ? withAuthor(state, deviceId) : state),
    textBox: isPilots ? (text ?? state.textBox) : (state.textBox ?? text),
    originalBox: isPilots ? (original ?? former) : (state.originalBox ?? original),
    isTextBoxTrusted: state.isTextBoxTrusted || (isPilots && text !== null),
    isOriginalBoxTrusted: state.isOriginalBoxTrusted || (isPilots && original !== null),
    safeguarding: said
      ? {
          ...state.safeguarding,
          done: done && { ...done, box: done.box ?? said.note },
          replies: replies.map((reply, at) => ({ ...reply, box: reply.box ?? said.replies[at] ?? null })),
        }
      : state.safeguarding,
  }
}

export const sealableOf = (words: Parsed<typeof askedWords> | null) =>
  words && 'box' in words
    ? { text: null, textBox: words.box, isTextBoxTrusted: true }
    : { text: words?.text ?? null, textBox: null, isTextBoxTrusted: false }
export const replyOf = (words: Parsed<typeof wordsOrBox> | null): Sealable =>
  words && 'box' in words ? { text: null, box: words.box } : { text: words?.text ?? null, box: null }
export const settledOf = (words: { readonly account: string } | { readonly box: string } | null): Sealable =>
  words && 'box' in words ? { text: null, box: words.box } : { text: words?.account ?? null, box: null }
