/** The windows of this machine, one per trade; the booth's comes with the booth. */
export const trades = ['reception', 'pilot'] as const
export type Trade = (typeof trades)[number]

/** Pages of one trade share cookies and settings with no other: two roles on one machine do not log each other out. */
export const partitionOf = (trade: Trade): string => `persist:${trade}`
