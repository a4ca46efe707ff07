import { mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import type { Database, Sql } from './database.ts'

const bigint = 20

/**
 * PostgreSQL in this process, on a folder that no other process may open.
 * @param folder created if absent; null: in memory
 */
export async function openPglite(folder: string | null): Promise<Database> {
  if (folder !== null) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const db = await PGlite.create({ ...(folder !== null && { dataDir: folder }), parsers: { [bigint]: Number } })
  const sqlOf = (on: Pick<PGlite, 'query'>): Sql => ({
    query: async <Row extends object>(text: string, params: readonly unknown[] = []) =>
      (await on.query<Row>(text, [...params])).rows,
  })
  return {
    ...sqlOf(db),
    engine: 'pglite',
    transaction: <Answer>(run: (sql: Sql) => Promise<Answer>) =>
      db.transaction((tx) => run(sqlOf(tx as unknown as Pick<PGlite, 'query'>))) as Promise<Answer>,
    listen: async (channel, heard) => void (await db.listen(channel, heard)),
    close: () => db.close(),
  }
}
