import type { Verdict } from '../../../../shared/contract/check-in.ts'

export interface VerdictLook {
  /** Green: enters. Amber: look first. Red: needs an overruling. */
  readonly tone: 'ok' | 'warn' | 'stop'
  readonly shape: 'ok' | 'warn' | 'stop'
}

const enter: VerdictLook = { tone: 'ok', shape: 'ok' }
const look: VerdictLook = { tone: 'warn', shape: 'warn' }
const stop: VerdictLook = { tone: 'stop', shape: 'stop' }

/** How much of the list was present for the verdict, in percent. Absent if all of it was. */
export interface Judged {
  readonly listPercent?: number
}

/** Whether the ticket may still be in the part of the list that has not arrived. */
export const mayArrive = <Answer extends Judged & { readonly outcome: { readonly verdict: string } }>(
  answer: Answer,
): answer is Answer & Required<Judged> => answer.outcome.verdict === 'unknown-code' && answer.listPercent !== undefined

/** The look of an answer: its verdict's, unless too much of the list was missing. */
export const lookOfAnswer = (answer: Judged & { readonly outcome: { readonly verdict: Verdict } }): VerdictLook =>
  mayArrive(answer) ? look : verdictLooks[answer.outcome.verdict]

/** Colour and shape of each verdict. The word is in the translations. */
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
  'session-cancelled': stop,
}
