import { accept, type Result, refuse } from '../../kernel/result.ts'
import { mostReplies, type QuestionEvent } from './question-events.ts'
import type { QuestionState } from './question-state.ts'
import type { SealedWords } from './question-words.ts'

type Referred = Result<QuestionEvent, 'unknown-question' | 'not-withheld'>
type Seal = Pick<SealedWords, 'seal'>

/** The author alone then reads that a referent has seen it, and where to find them. */
export const referentSaw = (question: QuestionState, where: string): Referred =>
  withReferent(question, () => ({ type: 'ReferentSawQuestion', person: { where } }))

/** The referent has read one to check, and it tells of no danger. One that tells of a danger is moved to the referent. */
export function checkQuestion({ asked, erased }: QuestionState): Result<QuestionEvent, 'unknown-question'> {
  return asked && !erased ? accept({ type: 'QuestionChecked' }) : refuse('unknown-question')
}

/** What was done: from then on it may be purged. */
export const referentDone = (question: QuestionState, note: string, { seal }: Seal): Referred =>
  withReferent(question, () => ({ type: 'ReferentSettledQuestion', person: { box: seal(note) } }))

/** From the phone that asked it. */
export function replyToReferent(
  question: QuestionState,
  text: string,
  { deviceId, seal }: Seal & { readonly deviceId: string | null },
): Referred | Result<never, 'too-many-replies'> {
  if (deviceId === null || question.asked?.deviceId !== deviceId) return refuse('unknown-question')
  // More would be shown to nobody, and a hub takes so much about one question of its cloud and no more.
  if (question.safeguarding.replies.length >= mostReplies) return refuse('too-many-replies')
  return withReferent(question, () => ({ type: 'QuestionReplied', person: { box: seal(text) } }))
}

/** What concerns one that is, or was, with the referent. */
function withReferent({ asked, state, safeguarding, erased }: QuestionState, event: () => QuestionEvent): Referred {
  if (!asked || erased) return refuse('unknown-question')
  if (state !== 'safeguarding' && safeguarding.seenAt === null) return refuse('not-withheld')
  return accept(event())
}
