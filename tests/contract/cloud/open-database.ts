import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import type { Database } from '../../../cloud/store/database.ts'
import { openPglite } from '../../../cloud/store/pglite.ts'
import { openPostgres } from '../../../cloud/store/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the run's PostgreSQL server, if the specs run on one. */
    readonly postgresPort?: number
  }
}

/** A database for one test, which survives the process that opens it. */
export interface TestDatabase extends Pick<Database, 'query' | 'transaction' | 'engine'> {
  /** As one process of the cloud does. */
  open(): Promise<Database>
  /** The address of a real PostgreSQL, for its programs. Null: embedded. */
  readonly url: string | null
  close(): Promise<void>
}

/**
 * An empty database: embedded and in memory in the quick run, a real PostgreSQL in the project `postgresql`, which runs
 * the same specs.
 */
export async function openTestDatabase(onError: (error: unknown) => void = () => {}): Promise<TestDatabase> {
  const port = inject('postgresPort')
  if (port === undefined) {
    const database = await openPglite(null)
    return { ...database, url: null, open: async () => ({ ...database, close: async () => {} }) }
  }
  const at = (name: string) => `postgres://regie@127.0.0.1:${port}/${name}`
  const name = `t${randomBytes(8).toString('hex')}`
  const server = openPostgres(at('postgres'), onError)
  await server.query(`CREATE DATABASE ${name}`)
  const database = openPostgres(at(name), onError)
  return {
    ...database,
    url: at(name),
    open: async () => openPostgres(at(name), onError),
    async close() {
      await database.close()
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`)
      await server.close()
    },
  }
}
