/** The windows that a machine may have, one per trade. */
export const trades = ['reception', 'pilot', 'booth', 'moderator'] as const
export type Trade = (typeof trades)[number]

/**
 * The windows of a station, by its own trade. An organiser's station also has a desk, and may drive the booth or
 * moderate.
 */
export const tradesOf = (own: Trade): readonly Trade[] => (own === 'pilot' ? trades : [own])

/** The windows that open at the start. Others open on request. */
export const openedAtStart = (own: Trade): readonly Trade[] => (own === 'pilot' ? ['reception', 'pilot'] : [own])

/**
 * Each trade's pages have their own cookies and settings, so that two roles on one machine do not log each other out.
 */
export const partitionOf = (trade: Trade): string => `persist:${trade}`
