import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { type Cloud, startCloud } from '../../../cloud/start-cloud.ts'
import { createAtRest } from '../../../cloud/store/at-rest.ts'
import type { ViewName, ViewParams } from '../../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { openTestDatabase, type TestDatabase } from './open-database.ts'

export interface TestCloud {
  readonly database: TestDatabase
  readonly cloud: Cloud
  readonly errors: readonly unknown[]
  ask(
    method: string,
    path: string,
    body?: object,
    token?: string,
  ): Promise<{ status: number; body: unknown; text: string }>
  view<Name extends ViewName>(name: Name, params: ViewParams<Name>): Promise<unknown>
  /** Everything that is in the database, as text. */
  dump(): Promise<string>
  restart(): Promise<void>
  /** The same, with something done to the database while nobody works on it. */
  restartAfter(step: () => void | Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** A cloud in this process, on a database that outlives its restarts. */
export async function startTestCloud(now: () => number = Date.now): Promise<TestCloud> {
  const folder = newFolder()
  const errors: unknown[] = []
  const database = await openTestDatabase((error) => void errors.push(error))
  const atRest = createAtRest(randomBytes(32))
  let port = 0
  const start = () =>
    startCloud({
      ...{
        folder: join(folder, 'cloud'),
        atRest,
        version: '9.9.9',
        host: '127.0.0.1',
        port,
        publicUrl: null,
        demo: false,
      },
      audienceFolder: join(folder, 'pages'),
      now,
      openDatabase: database.open,
      onError: (error) => void errors.push(error),
    })
  let cloud = await start()
  port = Number(new URL(cloud.url()).port)

  async function ask(method: string, path: string, body?: object, token?: string) {
    const answer = await fetch(`${cloud.url()}${path}`, {
      method,
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, text, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : null }
  }

  async function restartAfter(step: () => void | Promise<void>): Promise<void> {
    await cloud.stop()
    await step()
    cloud = await start()
  }

  return {
    ...{ database, errors, ask },
    get cloud() {
      return cloud
    },
    view: async (name, params) => (await ask('POST', `/api/v1/views/${name}`, params, cloud.token())).body,
    async dump() {
      const tables = await database.query<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
      )
      const rows = await Promise.all(tables.map(({ name }) => database.query(`SELECT * FROM ${name}`)))
      return rows
        .flat()
        .flatMap((row) => Object.values(row))
        .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
        .join('\n')
    },
    restart: () => restartAfter(() => {}),
    restartAfter,
    async stop() {
      await cloud.stop()
      await database.close()
      removeFolder(folder)
    },
  }
}
