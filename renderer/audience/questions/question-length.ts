/** A recommendation: what moderators and the last row can still read. */
export const wellRead = 280

/** Characters as a person counts them, approximately: surrogate pairs are one. */
export const lengthOf = (text: string): number => [...text].length
