/** With `--all`: also runs long journeys that repeat at another size what shorter ones check. */
export const isLong: boolean = process.env.REGIE_LONG_JOURNEYS === '1'

/** Sizes at which one long walk is repeated: the first of them, or all with `--all`. */
export const inTurn = <Size>(sizes: readonly Size[]): readonly Size[] => (isLong ? sizes : sizes.slice(0, 1))
