/** With `--all`: what takes long and repeats at another size what shorter journeys look at. */
export const isLong: boolean = process.env.REGIE_LONG_JOURNEYS === '1'

/** Sizes at which one long walk is repeated: the first of them, and all with `--all`. */
export const inTurn = <Size>(sizes: readonly Size[]): readonly Size[] => (isLong ? sizes : sizes.slice(0, 1))
