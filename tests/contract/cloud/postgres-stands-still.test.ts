import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Database } from '../../../cloud/store/database.ts'
import { openPostgres } from '../../../cloud/store/postgres.ts'
import { CopyUnavailable } from '../../../electron/station/event-log/committer.ts'
import { type Front, openFront } from '../../support/odd-front.ts'
import { postgresPath } from '../../support/system-packages.ts'
import { until } from '../../support/until.ts'

const port = inject('postgresPort')

/** A server that is cut off silently, as behind a firewall that drops quiet connections. */
describe.skipIf(port === undefined)('a PostgreSQL that stands still', () => {
  let front: Front
  let heard: string[]
  let database: Database
  let other: Database
  beforeAll(async () => {
    front = await openFront(() => port ?? 0)
    database = openPostgres(`postgres://regie@127.0.0.1:${front.port}/postgres`, () => {})
    other = openPostgres(`postgres://regie@127.0.0.1:${port}/postgres`, () => {})
    heard = []
    await database.listen('stands_still', (payload) => heard.push(payload))
  })
  afterAll(async () => {
    await Promise.all([database.close(), other.close(), front.close()])
  })

  it('is listened to anew, and what was missed is looked for', { timeout: 40_000 }, async () => {
    await other.query(`SELECT pg_notify('stands_still', 'one')`)
    await until('it is heard', () => heard.includes('one'))
    front.freeze()
    await other.query(`SELECT pg_notify('stands_still', 'missed')`)
    front.behave({ does: 'relay' }, { cut: false })
    await until('it looks for what it has missed', () => heard.includes(''), { timeoutMs: 30_000 })
    await other.query(`SELECT pg_notify('stands_still', 'two')`)
    await until('it hears again', () => heard.includes('two'))
    expect(heard).not.toContain('missed')
  })

  it('does not keep a process that ends', async () => {
    await database.query('SELECT 1')
    front.freeze()
    const begun = performance.now()
    await database.close()
    expect(performance.now() - begun).toBeLessThan(3000)
  })
})

describe.skipIf(port === undefined)('a PostgreSQL that ends a connection', () => {
  const url = `postgres://regie@127.0.0.1:${port}/postgres`
  let database: Database
  beforeAll(() => {
    database = openPostgres(url, () => {})
  })
  afterAll(() => database.close())

  it('is away for a write that comes first, and there again for the next', async () => {
    const ended = database.transaction(async (sql) => {
      const [mine] = await sql.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
      // Nothing is read meanwhile. The second write goes to a socket that the other side has closed.
      spawnSync(postgresPath('psql') ?? 'psql', [url, '-c', `SELECT pg_terminate_backend(${mine?.pid}, 5000)`])
      await Promise.all([sql.query('SELECT 1'), sql.query('SELECT 2')])
    })
    await expect(ended).rejects.toBeInstanceOf(CopyUnavailable)
    expect(await database.query('SELECT 1 AS one')).toEqual([{ one: 1 }])
  })
})
