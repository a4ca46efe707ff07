import { z } from 'zod'

/**
 * Bounds of an event's fields. Any station of the event may write one, and every fold, row and page reads it. Each
 * bound exceeds everything that a command, a file or an honest station makes. An event that exceeds one is kept and
 * passed on, and not projected, like any other event with an unknown payload.
 */

/**
 * In UTF-16 code units. A command takes 64; some ids combine two others. Without control characters: an id becomes the name of a
 * stream, and no database of ours stores U+0000.
 */
export const idText = z
  .string()
  .max(200)
  .regex(/^\P{Cc}*$/u)
/** Typed text: a command takes 1000 code units, and NFC makes at most three times as many. */
export const typedText = z.string().max(3000)
/** The longest cell of a file that is read, in UTF-16 code units. */
export const longestCell = 4000
/** A cell of a file, an address, or a sealed secret. */
export const cellText = z.string().max(3 * longestCell)
/** A hash, a key or a signature. */
export const proofText = z.string().max(300)

/** A quantity. */
export const count = z.int().min(0).max(1e15)
/** A number that may be negative: a figure, or a place between two others. */
export const figure = z.number().min(-1e15).max(1e15)
/** A day's number in the event. Set-up days are below 1. */
export const dayOfEvent = z.int().min(-100_000).max(100_000)

/** Ids that one command names. */
export const someIds = z.array(idText).max(1000)
/** A file may give one person as many sessions as its cells can hold. */
export const manyIds = z.array(idText).max(30_000)

/**
 * A sequence number by origin. A station opens an origin in each lane at each start; a hostile one may have 4 000
 * (`quota.ts`).
 */
export const seqByOrigin = z
  .record(
    z.string().max(100),
    z
      .int()
      .min(0)
      .max(2 ** 32),
  )
  .refine((held) => fewerThan(held, 15_000))

/** Stops as soon as the answer is known. */
export function fewerThan(held: object, most: number): boolean {
  let seen = 0
  for (const _ in held) if (++seen >= most) return false
  return true
}

/**
 * With one item more. Of those that are alike, such as one station's, the newest stay, at most this many: nobody pushes
 * another's out.
 */
export function withOneMore<One>(
  list: readonly One[],
  one: One,
  isAlike: (other: One) => boolean,
  most: number,
): readonly One[] {
  if (list.length < most) return [...list, one]
  const alike = list.filter(isAlike)
  const oldest = alike.length < most ? undefined : alike[0]
  return [...list.filter((other) => other !== oldest), one]
}

/** The last items of a list that only a hostile station makes longer; every fold copies the list. */
export const lastOf = <One>(list: readonly One[], most: number): readonly One[] =>
  list.length > most ? list.slice(-most) : list
