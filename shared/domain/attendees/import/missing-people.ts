/** Fewer than that may leave an event between two readings. */
const few = 5

/**
 * Whether a list lacks so many people that were in the last one that somebody should look first: a platform that gives
 * half a list, a filter left on, a mapping that reads nobody. A person sees that in a preview; nobody looks here.
 *
 * `missing`: those who were there before and are not any more; `known`: those of before who still are.
 */
export const areManyMissing = (missing: number, known: number): boolean =>
  missing > 0 && (known === 0 || (missing >= few && missing * 10 > missing + known))
