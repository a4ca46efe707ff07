/** The server takes no more. */
export const longestQuestion = 500
/** Advice alone: what moderators and the last row can still read. */
export const wellRead = 280

/** Signs as a person counts them, near enough: surrogate pairs are one. */
export const lengthOf = (text: string): number => [...text].length
