/**
 * Sizes at which one long walk is repeated: the first of them, and all with `--all`. Every state of these pages is looked at
 * in the other sizes by shorter journeys.
 */
export const inTurn = <Size>(sizes: readonly Size[]): readonly Size[] =>
  process.env.REGIE_LONG_JOURNEYS === '1' ? sizes : sizes.slice(0, 1)
