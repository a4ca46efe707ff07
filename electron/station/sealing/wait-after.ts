/** Consecutive wrong passphrases without a wait: a person mistypes, or finds the other keyboard layout. */
const freeTries = 5
const firstWaitMs = 5000
const longestWaitMs = 300_000

/**
 * Ms until the next try after so many consecutive wrong ones: 5 s after the fifth, and twice as long after each further
 * one.
 */
export const waitAfterMs = (wrong: number): number =>
  wrong < freeTries ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(wrong - freeTries, 10))
