/** Lanes replicate, are prioritised and are kept apart; a stream lives in one of them. */
export const lanes = ['people', 'show', 'audience', 'system'] as const

export type Lane = (typeof lanes)[number]
