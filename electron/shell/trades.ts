/** The windows that a machine may have, one per trade. */
export const trades = ['reception', 'pilot', 'booth', 'moderator'] as const
export type Trade = (typeof trades)[number]

/** The windows of a station, by its own trade: an organiser's has a desk beside it, and may drive the booth or moderate. */
export const tradesOf = (own: Trade): readonly Trade[] => (own === 'pilot' ? trades : [own])

/** Those that open by themselves; the others come when they are asked for. */
export const openedAtStart = (own: Trade): readonly Trade[] => (own === 'pilot' ? ['reception', 'pilot'] : [own])

/** Pages of one trade share cookies and settings with no other: two roles on one machine do not log each other out. */
export const partitionOf = (trade: Trade): string => `persist:${trade}`
