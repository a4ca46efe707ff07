/** Fewer people than this may leave an event between two readings. */
const few = 5

/** And no more than one person in so many. */
const oneIn = 10

/**
 * Whether a list lacks so many people of the last one that a person should check first: a platform that gives half a
 * list, a forgotten filter, a mapping that reads nobody. With a file a person sees this in the preview; here nobody
 * looks. `missing`: people of the last list who are absent now. `known`: people of the last list who are still there.
 */
export const areManyMissing = (missing: number, known: number): boolean =>
  missing > 0 && (known === 0 || (missing >= few && missing * oneIn > missing + known))
