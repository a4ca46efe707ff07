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

/**
 * Whether most people of a file are unknown although earlier files have brought people: another event's file, or the
 * wrong column for the code. Few new people beside many known ones are usual. `missing`: people of earlier files whom
 * this one lacks.
 */
export const areMostUnknown = ({
  unknown,
  known,
  missing,
}: {
  readonly unknown: number
  readonly known: number
  readonly missing: number
}): boolean => known + missing > 0 && unknown > known
