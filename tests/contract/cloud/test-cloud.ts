import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { OrganiserAct } from '../../../cloud/organisers/organiser-acts.ts'
import { type Cloud, startCloud } from '../../../cloud/start-cloud.ts'
import { createAtRest } from '../../../cloud/store/at-rest.ts'
import type { ViewName, ViewParams } from '../../../shared/contract/contract.ts'
import { newFolder, removeFolder } from '../test-log.ts'
import { type Answer, askOver, type Headers } from '../test-station.ts'
import { openTestDatabase, type TestDatabase } from './open-database.ts'

export interface TestCloud {
  readonly database: TestDatabase
  readonly cloud: Cloud
  readonly errors: readonly unknown[]
  /** The lines of the audit. */
  readonly acts: readonly OrganiserAct[]
  ask(
    method: string,
    path: string,
    body?: object,
    token?: string,
  ): Promise<{ status: number; body: unknown; text: string }>
  /** Over a bare connection: any Host, any Origin. */
  bare(method: string, path: string, headers: Headers, body?: string): Promise<Answer>
  view<Name extends ViewName>(name: Name, params: ViewParams<Name>): Promise<unknown>
  /** Everything in the database, as text. */
  dump(): Promise<string>
  restart(): Promise<void>
  /** The same, with a change of the database while no process uses it. */
  restartAfter(step: () => void | Promise<void>): Promise<void>
  stop(): Promise<void>
}

/** A cloud in this process, on a database that survives its restarts. */
export async function startTestCloud(
  now: () => number = Date.now,
  publicUrl: string | null = null,
  /** The staff's built pages. Without them, the organisers' page is one line. */
  pagesFolder?: string,
  /** Interval of the notes of remote presence, in ms. */
  presenceEveryMs?: number,
): Promise<TestCloud> {
  const folder = newFolder()
  const workers = inject('workers')
  const errors: unknown[] = []
  const acts: OrganiserAct[] = []
  const database = await openTestDatabase((error) => void errors.push(error))
  const atRest = createAtRest(randomBytes(32))
  mkdirSync(join(folder, 'staff'))
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages', 'index.html'), '<!doctype html><title>the public’s page</title>')
  writeFileSync(join(folder, 'staff', 'organiser.html'), '<!doctype html><title>the organisers’ page</title>')
  let port = 0
  const start = () =>
    startCloud({
      folder: join(folder, 'cloud'),
      atRest,
      version: '9.9.9',
      host: '127.0.0.1',
      port,
      publicUrl,
      demo: false,
      audienceFolder: join(folder, 'pages'),
      pagesFolder: pagesFolder ?? join(folder, 'staff'),
      onAct: (act) => void acts.push(act),
      presenceEveryMs,
      ...(workers && { textWorkerUrl: new URL(workers.text) }),
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
    // NDJSON does not parse as JSON.
    const isJson = /^application\/(?:problem\+)?json\b/.test(answer.headers.get('content-type') ?? '')
    return { status: answer.status, text, body: isJson && text !== '' ? (JSON.parse(text) as unknown) : null }
  }

  async function restartAfter(step: () => void | Promise<void>): Promise<void> {
    await cloud.stop()
    await step()
    cloud = await start()
  }

  return {
    database,
    errors,
    acts,
    ask,
    bare: (method, path, headers, body) => askOver(`${cloud.url()}${path}`, method, headers, body),
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
