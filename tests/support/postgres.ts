import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { endsWithUs } from './children.ts'
import { lastingPort } from './lasting-port.ts'
import { postgresPath } from './system-packages.ts'
import { until, within } from './until.ts'

/** The user of all connections: only this machine reaches the server. */
const user = 'regie'

export type PostgresServer = Awaited<ReturnType<typeof startPostgres>>

/** Empty if PostgreSQL can be run; otherwise the reason. */
export const noPostgres = (): string =>
  postgresPath('postgres') === undefined ? 'PostgreSQL is not installed: apt-get install postgresql' : ''

/**
 * Debian's PostgreSQL with a new cluster: on loopback and on a socket in its folder, with fsync, as on a server.
 * `settings`: further ones, as `name=value`. `under`: parent of its folder, to measure on a disk. `like`: the folder of
 * a stopped server, whose databases are copied: that takes a tenth of the time of making one.
 */
export async function startPostgres({
  settings = [],
  under = tmpdir(),
  like,
}: {
  readonly settings?: readonly string[]
  readonly under?: string
  readonly like?: string
} = {}) {
  const programs = { initdb: programOf('initdb'), postgres: programOf('postgres') }
  const folder = mkdtempSync(join(under, 'regie-postgres-'))
  // PostgreSQL refuses to run as root.
  const owner = process.getuid?.() === 0 ? userPostgres() : undefined
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  const [program, ...args] =
    like === undefined
      ? [programs.initdb, ...['-D', data, '-U', user, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']]
      : ['cp', ...['-a', join(like, 'data'), data]]
  // This process continues meanwhile.
  await promisify(execFile)(program, args, { ...owner, cwd: folder, timeout: 60_000 })
  const port = await lastingPort()
  let server: ChildProcess | undefined
  let written = ''
  const urlOf = (database: string) => `postgres://${user}@127.0.0.1:${port}/${database}`

  async function on(): Promise<void> {
    const options = [...usual, ...settings].flatMap((setting) => ['-c', setting])
    const child = spawn(
      programs.postgres,
      ['-D', data, '-k', folder, '-h', '127.0.0.1', '-p', String(port), ...options],
      { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    server = child
    endsWithUs(child, 'SIGQUIT')
    child.stderr.on('data', (chunk: Buffer) => {
      written = `${written}${chunk}`.slice(-20_000)
    })
    const answers = async () => {
      if (child.exitCode !== null) throw new Error(`PostgreSQL ended at its start: ${written}`)
      return ask('postgres', 'SELECT 1').then(
        () => true,
        () => false,
      )
    }
    await until('PostgreSQL answers', answers, { timeoutMs: 60_000, everyMs: 20 })
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const child = server
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await within('PostgreSQL ends', 30_000, ended)
  }

  /** One statement on a new connection. */
  async function ask<Row extends object>(database: string, text: string): Promise<readonly Row[]> {
    const client = new pg.Client({ connectionString: urlOf(database), connectionTimeoutMillis: 3000 })
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query<Row>(text)).rows
    } finally {
      await client.end().catch(() => {})
    }
  }

  await on()
  return {
    port,
    folder,
    on,
    ask,
    urlOf,
    pid: () => server?.pid ?? 0,
    /** Its latest output. */
    output: () => written,
    /**
     * An empty database.
     * @param from the database to copy
     */
    async newDatabase(name: string, from = 'template0'): Promise<string> {
      await ask('postgres', `CREATE DATABASE ${name} TEMPLATE ${from}`)
      return urlOf(name)
    },
    /** Disconnects all clients. */
    stop: () => end('SIGINT'),
    /** Like a power cut: it recovers from its WAL at the next start. */
    kill: () => end('SIGKILL'),
    async dispose(): Promise<void> {
      await end('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Small, because several may run on a small machine; durable, because durability is tested. */
const usual = [
  'fsync=on',
  'synchronous_commit=on',
  'full_page_writes=on',
  'shared_buffers=64MB',
  'max_connections=60',
  'log_min_messages=warning',
] as const

function programOf(name: string): string {
  const path = postgresPath(name)
  if (path === undefined) throw new Error(noPostgres())
  return path
}

/** As `docs/cloud.md` says, in PostgreSQL's compressed format. */
export const dumpDatabase = (url: string, file: string): void =>
  run('pg_dump', ['--format=custom', `--file=${file}`, url])

/** Into an existing database, whose content is replaced. */
export const restoreDatabase = (url: string, file: string): void =>
  run('pg_restore', ['--clean', '--if-exists', '--single-transaction', `--dbname=${url}`, file])

function run(name: string, args: readonly string[]): void {
  const done = spawnSync(programOf(name), args, { encoding: 'utf8', timeout: 120_000 })
  if (done.status !== 0) throw new Error(`${name}: ${done.stderr}`)
}

function userPostgres(): { uid: number; gid: number } {
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}
