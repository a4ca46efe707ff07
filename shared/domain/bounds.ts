import { z } from 'zod'

/**
 * Bounds of what an event says. Any station of the event may write one, and every fold, row and page goes through what is in
 * it: each bound is above all that a command, a file or a station of ours makes. An event beyond one is kept and passed on,
 * and not projected, as any other whose payload is not understood.
 */

/** In UTF-16 code units. A command takes 64; a few ids are two others together. */
export const idText = z.string().max(200)
/** What somebody types: a command takes 1000 code units, of which NFC makes three times as many at most. */
export const typedText = z.string().max(3000)
/** The longest cell of a file that is read, in UTF-16 code units. */
export const longestCell = 4000
/** A cell of a file; an address, or a secret that is sealed. */
export const cellText = z.string().max(3 * longestCell)
/** A hash, a key or a signature. */
export const proofText = z.string().max(300)

/** How many there are of something. */
export const count = z.int().min(0).max(1e15)
/** What may be below zero as well: a figure, a place between two others. */
export const figure = z.number().min(-1e15).max(1e15)
/** A day by its number in the event, in which set-up days are below 1. */
export const dayOfEvent = z.int().min(-100_000).max(100_000)

/** Ids of what one command names. */
export const someIds = z.array(idText).max(1000)
/** A file may give one person as many sessions as its cells have room for. */
export const manyIds = z.array(idText).max(30_000)

/** By origin a seq. A station opens an origin in each lane at each start; a hostile one may have 4 000 (`quota.ts`). */
export const seqByOrigin = z
  .record(
    z.string().max(100),
    z
      .int()
      .min(0)
      .max(2 ** 32),
  )
  .refine((held) => fewerThan(held, 15_000))

/** Looks no further than it must. */
export function fewerThan(held: object, most: number): boolean {
  let seen = 0
  for (const _ in held) if (++seen >= most) return false
  return true
}

/** The last ones of a list that only a hostile station makes longer: every fold copies it. */
export const lastOf = <One>(list: readonly One[], most: number): readonly One[] =>
  list.length > most ? list.slice(-most) : list
