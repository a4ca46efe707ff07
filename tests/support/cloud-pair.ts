import { randomBytes } from 'node:crypto'
import { request } from 'node:https'
import { join } from 'node:path'
import { type CloudProcess, startCloudProcess } from './cloud-process.ts'
import { lastingPort } from './lasting-port.ts'
import { startNginx } from './nginx.ts'
import { type PostgresServer, startPostgres } from './postgres.ts'

export type CloudPair = Awaited<ReturnType<typeof startCloudPair>>
export type Which = 0 | 1

/**
 * Two processes of the cloud as on an organiser's server: one PostgreSQL, one key, and nginx before them. The database
 * survives them.
 * @param folder for this pair only
 */
export async function startCloudPair(
  folder: string,
  { demo = false, postgres: given }: { readonly demo?: boolean; readonly postgres?: PostgresServer } = {},
) {
  const postgres = given ?? (await startPostgres())
  const databaseUrl = await postgres.newDatabase(`cloud_${randomBytes(6).toString('hex')}`)
  const ports = [await lastingPort(), await lastingPort()] as const
  const nginx = await startNginx(join(folder, 'nginx'), ports)
  const key = randomBytes(32).toString('hex')
  const processes: (CloudProcess | undefined)[] = [undefined, undefined]
  const folderOf = (which: Which) => join(folder, `cloud-${which}`)

  async function start(which: Which): Promise<CloudProcess> {
    const started = await startCloudProcess({
      folder: folderOf(which),
      port: ports[which],
      args: ['--host', '127.0.0.1', ...(demo ? ['--demo'] : [])],
      env: { DATABASE_URL: databaseUrl, PUBLIC_URL: nginx.url, REGIE_CLOUD_KEY: key },
    })
    processes[which] = started
    return started
  }
  const running = (which: Which): CloudProcess => {
    const one = processes[which]
    if (!one) throw new Error('this process of the cloud does not run')
    return one
  }
  // One after the other: the second one finds what the first one makes.
  await start(0)
  await start(1)

  return {
    postgres,
    databaseUrl,
    nginx,
    url: nginx.url,
    ports,
    start,
    running,
    /** The first hub's code. Undefined once it has come. */
    linkCode: (): string | undefined => running(0).file().linkCode,
    /** A route of one process, at its own address. */
    ask: (which: Which, path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${ports[which]}${path}`, init),
    /** Through nginx, like a browser. */
    post: (path: string, body: object) => postTo(`${nginx.url}${path}`, nginx.certificate, body),
    async dispose(): Promise<void> {
      for (const one of processes) await one?.kill()
      await nginx.stop()
      if (!given) await postgres.dispose()
    },
  }
}

/** @returns the status, and the body, as JSON if possible */
function postTo(url: string, ca: string, body: object): Promise<{ status: number; body: unknown }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { method: 'POST', ca, agent: false, timeout: 10_000, headers: { 'content-type': 'application/json' } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          resolve({ status: response.statusCode ?? 0, body: text.startsWith('{') ? JSON.parse(text) : null })
        })
        response.on('error', reject)
      },
    )
    asked.on('error', reject)
    asked.on('timeout', () => asked.destroy(new Error('not in time')))
    asked.end(JSON.stringify(body))
  })
}
