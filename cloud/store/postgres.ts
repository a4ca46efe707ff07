import { Socket } from 'node:net'
import pg from 'pg'
import { CopyUnavailable } from '../../electron/station/event-log/committer.ts'
import { type Database, type Sql, settleAll } from './database.ts'

/**
 * ms. A command waits for its COMMIT, and a person waits for the command. `beat`: interval of the queries that check
 * the listening connection, which would otherwise not notice a lost server. `end`: time for the server to close a
 * connection.
 */
const times = {
  connect: 3000,
  statement: 10_000,
  idle: 30_000,
  listenAgain: 1000,
  beat: 5000,
  beatAnswer: 3000,
  end: 1000,
} as const
/** Connections of one process: one writes, the others read. */
const mostConnections = 4
const bigint = 20

/** @param url as in `DATABASE_URL`: `postgres://user:password@host:port/name` */
export function openPostgres(url: string, onError: (error: unknown) => void): Database {
  const sockets = new Set<Socket>()
  const config: pg.ClientConfig = {
    connectionString: url,
    stream: () => {
      const socket = new Socket()
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      return socket
    },
    connectionTimeoutMillis: times.connect,
    statement_timeout: times.statement,
    query_timeout: times.statement + 1000,
    keepAlive: true,
    // Statements sent together go out together and are answered in order: a transaction takes two round trips.
    pipeline: true,
    application_name: 'regie-cloud',
    types: {
      getTypeParser: (type: number, format?: never) =>
        type === bigint ? Number : (pg.types.getTypeParser(type, format) as never),
    } as never,
  }
  const pool = new pg.Pool({ ...config, max: mostConnections, idleTimeoutMillis: times.idle })
  // Without a listener, the loss of an idle connection would end the process.
  pool.on('error', (error) => {
    if (!ended) onError(error)
  })
  let ended = false
  let listener: pg.Client | null = null
  let again: NodeJS.Timeout | undefined
  const gone = new WeakSet<pg.Client>()
  const beat = setInterval(() => {
    const asked = listener
    asked?.query({ text: 'SELECT 1', query_timeout: times.beatAnswer } as pg.QueryConfig).catch(() => {
      lose(asked)
      asked.end().catch(() => {})
    })
  }, times.beat)
  const channels = new Map<string, (payload: string) => void>()

  /**
   * Errors that `run` itself throws pass through unchanged. Only errors of PostgreSQL or of the connection are
   * converted.
   */
  async function on<Answer>(run: (sql: Sql) => Promise<Answer>): Promise<Answer> {
    const client = await pool.connect().catch((error: unknown) => {
      throw unavailable(error)
    })
    // A connection that dies while in use emits this event, and its query fails as well. The query's error is enough.
    const lost = () => {}
    client.on('error', lost)
    let isBroken = false
    const query = async <Row extends object>(text: string, params: readonly unknown[] = []) => {
      try {
        return (await client.query<Row>(text, [...params])).rows
      } catch (error) {
        isBroken ||= !isOfSql(error)
        throw isBroken || isPassing(error) ? unavailable(error) : error
      }
    }
    try {
      return await run({ query })
    } finally {
      client.off('error', lost)
      client.release(isBroken)
    }
  }

  async function openListener(): Promise<void> {
    const client = new pg.Client(config)
    client.on('error', () => lose(client))
    client.on('end', () => lose(client))
    client.on('notification', ({ channel, payload }) => channels.get(channel)?.(payload ?? ''))
    try {
      await client.connect()
      for (const channel of channels.keys()) await client.query(`LISTEN ${channel}`)
      listener = client
    } catch (error) {
      client.removeAllListeners()
      client.on('error', () => {})
      void client.end().catch(() => {})
      throw unavailable(error)
    }
  }

  function lose(client: pg.Client): void {
    if (gone.has(client)) return
    gone.add(client)
    if (listener === client) listener = null
    listenAgain()
  }

  function listenAgain(): void {
    if (ended || again) return
    again = setTimeout(() => {
      again = undefined
      openListener().then(() => {
        for (const heard of channels.values()) heard('')
      }, listenAgain)
    }, times.listenAgain)
  }

  return {
    engine: 'postgres',
    query: (text, params) => on((sql) => sql.query(text, params)),
    transaction: (run) =>
      on(async (sql) => {
        const begun = sql.query('BEGIN')
        try {
          const [, answer] = await settleAll([begun, run(sql)])
          await sql.query('COMMIT')
          return answer
        } catch (error) {
          await sql.query('ROLLBACK').catch(() => {})
          throw error
        }
      }),
    async listen(channel, heard) {
      channels.set(channel, heard)
      if (listener) await listener.query(`LISTEN ${channel}`)
      else await openListener()
    },
    async close() {
      ended = true
      clearTimeout(again)
      clearInterval(beat)
      // A server that hangs never closes its connections.
      const late = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
      }, times.end)
      await Promise.allSettled([listener?.end(), pool.end()])
      clearTimeout(late)
    },
  }
}

/**
 * Whether the server rejected a statement. Tested by class, not by code: the connection's `EPIPE` also has five
 * characters.
 */
const isOfSql = (error: unknown): error is pg.DatabaseError => error instanceof pg.DatabaseError
/** Temporary refusals: no connection left, shutting down, disk full, out of memory, cancelled. */
const isPassing = (error: unknown): boolean => isOfSql(error) && /^(53|57|58|40|25P)/.test(error.code ?? '')
const unavailable = (error: unknown): CopyUnavailable =>
  new CopyUnavailable('PostgreSQL does not answer', { cause: error })
