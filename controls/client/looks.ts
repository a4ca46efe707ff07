/** Colours of keys. Grey tells that nothing is known, and is used for nothing else. */
export const colours = {
  white: 0xffffff,
  black: 0x000000,
  air: 0xc62828,
  ready: 0x2e7d32,
  safety: 0x1565c0,
  awaited: 0xef6c00,
  cut: 0x6a1b9a,
  alarm: 0xf9a825,
  holding: 0xef6c00,
  refused: 0x5d4037,
  grey: 0x616161,
  greyText: 0xbdbdbd,
} as const

export const lit = (bgcolor: number, color: number = colours.white) => ({ bgcolor, color })
export const greyed = lit(colours.grey, colours.greyText)
