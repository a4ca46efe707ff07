import type { Database } from './database.ts'

/** A count of wrong tries, and until when it holds. */
export interface Tries {
  readonly count: number
  /** ms from now */
  readonly leftMs: number
}

/** ms for which wrong tries count, from the first one. */
export const triesCountMs = 60_000
/** Rows left after a sweep. Of more rows, those that end first are removed. */
export const mostTriers = 10_000

/**
 * Wrong tries by client, in PostgreSQL: all processes share the counts, and a restart keeps them. `who` is a keyed hash
 * in hexadecimal, never an address. Times are the database's own.
 */
export function createWrongTries(database: Pick<Database, 'query'>) {
  const one = ([row]: readonly Tries[]): Tries => row ?? { count: 0, leftMs: 0 }
  return {
    /** Adds one try. @returns the count including it; concurrent tries get different counts */
    note: async (who: string): Promise<Tries> => one(await database.query<Tries>(noteSql, [who, triesCountMs])),
    /** The count without a new try. Waits for a try that is being added. */
    of: async (who: string): Promise<Tries> => one(await database.query<Tries>(ofSql, [who])),
    /** Removes expired rows, and the excess over `mostTriers`. */
    async sweep(): Promise<void> {
      await database.query(sweepSql, [mostTriers])
    },
  }
}
export type WrongTries = ReturnType<typeof createWrongTries>

const told = `count, GREATEST(0, extract(epoch FROM until - now()) * 1000)::int AS "leftMs"`
const noteSql = `
  INSERT INTO wrong_tries AS held (who, count, until)
  VALUES (decode($1::text, 'hex'), 1, now() + $2::int * interval '1 ms')
  ON CONFLICT (who) DO UPDATE SET
    count = CASE WHEN held.until > now() THEN held.count + 1 ELSE 1 END,
    until = CASE WHEN held.until > now() THEN held.until ELSE excluded.until END
  RETURNING ${told}`
const ofSql = `SELECT ${told} FROM wrong_tries WHERE who = decode($1::text, 'hex') AND until > now() FOR UPDATE`
// Two processes that sweep at once take different rows, and skip rows that are being counted.
const sweepSql = `
  DELETE FROM wrong_tries WHERE who IN (
    SELECT who FROM wrong_tries
    WHERE until <= now() OR who IN (SELECT who FROM wrong_tries ORDER BY until DESC OFFSET $1::int)
    FOR UPDATE SKIP LOCKED)`
