/** Why a person is sent to a desk, as the page tells it. */
export type SentBecause = 'sent' | 'not-me' | 'printer' | 'no-ticket' | 'away'

/** What the page shows. A name stands only in `confirm` and `badge`. */
export type KioskStep =
  | { readonly at: 'ready'; readonly note?: 'unknown' | 'too-many' }
  | { readonly at: 'typing' }
  | { readonly at: 'looking' }
  | { readonly at: 'confirm'; readonly code: string; readonly firstName: string }
  | {
      readonly at: 'badge'
      /** The command id of the scan, by which the badge is followed. */
      readonly scanId: string
      readonly firstName: string
      readonly isOut: boolean
    }
  | { readonly at: 'desk'; readonly why: SentBecause }

export type KioskAct =
  | { readonly type: 'typing' }
  | { readonly type: 'looking' }
  | { readonly type: 'welcome'; readonly code: string; readonly firstName: string }
  | { readonly type: 'not-read'; readonly note: 'unknown' | 'too-many' }
  | { readonly type: 'confirmed'; readonly scanId: string }
  | { readonly type: 'out'; readonly scanId: string }
  | { readonly type: 'sent' }
  | { readonly type: 'desk'; readonly why: SentBecause }
  | { readonly type: 'forget' }

export const ready: KioskStep = { at: 'ready' }

/** An answer that comes after the person has left, or has been sent to a desk, shows nothing. */
export function nextStep(step: KioskStep, act: KioskAct): KioskStep {
  switch (act.type) {
    case 'typing':
      return step.at === 'ready' ? { at: 'typing' } : step
    case 'looking':
      return isFree(step) ? { at: 'looking' } : step
    case 'welcome':
      return step.at === 'looking' ? { at: 'confirm', code: act.code, firstName: act.firstName } : step
    case 'not-read':
      return step.at === 'looking' ? { at: 'ready', note: act.note } : step
    case 'confirmed':
      return step.at === 'confirm' ? { at: 'badge', scanId: act.scanId, firstName: step.firstName, isOut: false } : step
    case 'out':
      return step.at === 'badge' && step.scanId === act.scanId ? { ...step, isOut: true } : step
    case 'sent':
      return step.at === 'looking' ? { at: 'desk', why: 'sent' } : step
    case 'desk':
      return { at: 'desk', why: act.why }
    case 'forget':
      return ready
  }
}

/** Whether the page takes a code: nobody else's name or badge is on it. */
export const isFree = ({ at }: KioskStep): boolean => at === 'ready' || at === 'typing' || at === 'desk'

/** How long the page keeps a step without a touch, in ms. Undefined for those that end by themselves. */
export function forgetsAfterMs(step: KioskStep): number | undefined {
  switch (step.at) {
    case 'badge':
      return step.isOut ? afterBadgeMs : undefined
    case 'typing':
    case 'confirm':
    case 'desk':
      return withoutAnswerMs
    case 'ready':
      return step.note === undefined ? undefined : withoutAnswerMs
    default:
      return undefined
  }
}

const afterBadgeMs = 8_000
const withoutAnswerMs = 20_000

/** After this time without an answer a person is sent to a desk, in ms. */
export const answerWithinMs = 3_000

/** After this time a badge that has neither come out nor failed is looked after at a desk, in ms. */
export const badgeWithinMs = 30_000
