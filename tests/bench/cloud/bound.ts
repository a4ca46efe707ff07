import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { migrate } from '../../../cloud/store/migrations.ts'
import { openPostgres } from '../../../cloud/store/postgres.ts'
import type { PostgresServer } from '../../support/postgres.ts'
import { startSlowRelay } from './slow-relay.ts'

/** As many as a batch of the replication holds. */
const rowsPerBatch = 200
const tables = ['events', 'parts'] as const

/**
 * Seconds that the rows of these origins take in batched INSERTs into the same tables of another database, a transaction
 * for each batch. `delayMs`: of the way there, each way; the statements of a transaction then go together.
 */
export async function insertSeconds(
  postgres: PostgresServer,
  database: string,
  isCounted: (origin: string, seq: number) => boolean,
  delayMs = 0,
): Promise<number> {
  const copy = `bound_${randomBytes(4).toString('hex')}`
  const from = new pg.Client({ connectionString: postgres.urlOf(database) })
  await from.connect()
  const held = new Map<string, Record<string, unknown>[]>()
  for (const table of tables) {
    const { rows } = await from.query<Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY origin, seq`)
    held.set(
      table,
      rows.filter(({ origin, seq }) => isCounted(String(origin), Number(seq))),
    )
  }
  await from.end()
  const made = openPostgres(await postgres.newDatabase(copy), () => {})
  await migrate(made)
  await made.close()
  const url = new URL(postgres.urlOf(copy))
  const relay = delayMs > 0 ? await startSlowRelay(Number(url.port), delayMs) : null
  if (relay) url.port = String(relay.port)
  const into = new pg.Client({ connectionString: url.href, pipeline: true } as pg.ClientConfig)
  await into.connect()
  try {
    await into.query('CHECKPOINT')
    const keyOf = (row: Record<string, unknown>) => `${row.origin} ${row.seq}`
    const partsByKey = new Map(held.get('parts')?.map((row) => [keyOf(row), row]))
    const events = held.get('events') ?? []
    const begun = performance.now()
    for (let at = 0; at < events.length; at += rowsPerBatch) {
      const batch = events.slice(at, at + rowsPerBatch)
      const parts = batch.map((row) => partsByKey.get(keyOf(row))).filter((row) => row !== undefined)
      await Promise.all([
        into.query('BEGIN'),
        insert(into, 'events', batch),
        insert(into, 'parts', parts),
        into.query('COMMIT'),
      ])
    }
    return (performance.now() - begun) / 1000
  } finally {
    await into.end()
    await relay?.stop()
    await postgres.ask('postgres', `DROP DATABASE ${copy} WITH (FORCE)`)
  }
}

async function insert(into: pg.Client, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const values = rows.map(
    (_, row) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(', ')})`,
  )
  await into.query(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values.join(', ')}`,
    rows.flatMap((row) => columns.map((column) => row[column])),
  )
}
