import type { Database } from './database.ts'

/** How often something wrong was shown, and until when that counts. */
export interface Tries {
  readonly count: number
  /** ms from now */
  readonly leftMs: number
}

/** For so long wrong tries count, from the first of them, in ms. */
export const triesCountMs = 60_000
/** Rows after a sweep: beyond it those that end first are forgotten. */
export const mostTriers = 10_000

/**
 * Wrong tries by whoever made them, in PostgreSQL: all processes count together, and a restart forgets none. `who` is a
 * keyed hash in hexadecimal, never an address. Times are the database's own.
 */
export function createWrongTries(database: Pick<Database, 'query'>) {
  const one = ([row]: readonly Tries[]): Tries => row ?? { count: 0, leftMs: 0 }
  return {
    /** One more. @returns this one included; of those who try at once each is told another count */
    note: async (who: string): Promise<Tries> => one(await database.query<Tries>(noteSql, [who, triesCountMs])),
    /** Without one more; behind whoever is noting one. */
    of: async (who: string): Promise<Tries> => one(await database.query<Tries>(ofSql, [who])),
    /** What counts no more goes, and what is too many. */
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
// Two processes that sweep at once take other rows each, and wait for none that is being counted.
const sweepSql = `
  DELETE FROM wrong_tries WHERE who IN (
    SELECT who FROM wrong_tries
    WHERE until <= now() OR who IN (SELECT who FROM wrong_tries ORDER BY until DESC OFFSET $1::int)
    FOR UPDATE SKIP LOCKED)`
