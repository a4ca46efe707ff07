/** Wrong passphrases in a row that cost no wait: a person mistypes, and finds the other keyboard layout. */
const freeTries = 5
const firstWaitMs = 5000
const longestWaitMs = 300_000

/** ms until the next try after so many wrong ones in a row: 5 s after the fifth, twice as long after each more. */
export const waitAfterMs = (wrong: number): number =>
  wrong < freeTries ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(wrong - freeTries, 10))
