/** A stream belongs to one lane. Lanes replicate separately, with different priorities and readers. */
export const lanes = ['people', 'show', 'audience', 'system'] as const

export type Lane = (typeof lanes)[number]
