import { isScannersGap } from './scanner-run.ts'

/** Longer than the gap between two keys of a scanner, shorter than that of a quick typist. */
export const scannersGapMs = 65
/** Keys this close to each other are a scanned code. A reason and initials are shorter. */
const shortestCode = 5
/** So are these, if no hand is as quick. */
const shortestQuickCode = 4

/** What a key does: it chooses, or what was chosen belonged to a scan, and what was there before comes back. */
export type KeyEffect<Choice, Before> = { readonly choose: Choice } | { readonly restore: Before } | null

/**
 * Digits that choose a reason in a window where more is typed. A digit counts at once, however quickly initials follow
 * it. If a scanned code turns out to have held it, the choice is taken back.
 */
export const createChoosingKeys = <Choice, Before>() => {
  let lastAt = Number.NEGATIVE_INFINITY
  let keys = 0
  let areAllQuick = true
  let before: { readonly value: Before } | null = null
  return (atMs: number, choice: Choice | undefined, now: Before): KeyEffect<Choice, Before> => {
    const gapMs = atMs - lastAt
    if (gapMs > scannersGapMs) {
      keys = 0
      areAllQuick = true
      before = null
    } else areAllQuick &&= isScannersGap(gapMs)
    lastAt = atMs
    keys += 1
    if (keys < (areAllQuick ? shortestQuickCode : shortestCode)) {
      if (choice === undefined) return null
      before ??= { value: now }
      return { choose: choice }
    }
    const held = before
    before = null
    return held && { restore: held.value }
  }
}
