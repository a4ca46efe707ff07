import type { Verdict } from '../../../../shared/contract/check-in.ts'

export interface VerdictLook {
  /** Green enters; amber: look first; red needs someone's leave. */
  readonly tone: 'ok' | 'warn' | 'stop'
  readonly shape: 'ok' | 'warn' | 'stop'
}

const enter: VerdictLook = { tone: 'ok', shape: 'ok' }
const look: VerdictLook = { tone: 'warn', shape: 'warn' }
const stop: VerdictLook = { tone: 'stop', shape: 'stop' }

/** Colour and shape of each verdict; the word is in the translations. */
export const verdictLooks: Readonly<Record<Verdict, VerdictLook>> = {
  admitted: enter,
  'already-admitted': look,
  'badge-replaced': look,
  'wrong-day': look,
  'remote-only': look,
  'unknown-code': stop,
  cancelled: stop,
  unpaid: stop,
  'not-registered-for-session': stop,
  'session-full': stop,
}
