import type { Verdict } from '../../../../shared/contract/check-in.ts'

export interface VerdictLook {
  /** Green enters; amber: look first; red needs someone's leave. */
  readonly tone: 'ok' | 'warn' | 'stop'
  readonly shape: 'ok' | 'warn' | 'stop'
}

const enter: VerdictLook = { tone: 'ok', shape: 'ok' }
const look: VerdictLook = { tone: 'warn', shape: 'warn' }
const stop: VerdictLook = { tone: 'stop', shape: 'stop' }

/** How much of the list was there to judge by, in percent; absent where it was all of it. */
export interface Judged {
  readonly listPercent?: number
}

/** Whether nobody can be blamed yet: the ticket may be in the part of the list that is still to come. */
export const mayArrive = <Answer extends Judged & { readonly outcome: { readonly verdict: string } }>(
  answer: Answer,
): answer is Answer & Required<Judged> => answer.outcome.verdict === 'unknown-code' && answer.listPercent !== undefined

/** The look of an answer, which is its verdict's unless there was too little to judge by. */
export const lookOfAnswer = (answer: Judged & { readonly outcome: { readonly verdict: Verdict } }): VerdictLook =>
  mayArrive(answer) ? look : verdictLooks[answer.outcome.verdict]

/** Colour and shape of each verdict; the word is in the translations. */
export const verdictLooks: Readonly<Record<Verdict, VerdictLook>> = {
  admitted: enter,
  'already-admitted': look,
  'badge-replaced': look,
  'confirm-identity': look,
  'wrong-day': look,
  'remote-only': look,
  'unknown-code': stop,
  cancelled: stop,
  unpaid: stop,
  'not-registered-for-session': stop,
  'session-full': stop,
}
