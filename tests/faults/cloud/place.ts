import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { type Front, openFront } from '../../support/odd-front.ts'
import { type Frames, greet } from '../../support/phone-frames.ts'
import { noPostgres, type PostgresServer, startPostgres } from '../../support/postgres.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import type { StationProcess } from '../../support/station-process.ts'
import { csvOf, type SyntheticPerson, syntheticPeople } from '../../support/synthetic-people.ts'
import { until } from '../../support/until.ts'
import { configureToday } from '../load/desk-day.ts'
import { type Bench, Skipped } from '../scenario.ts'
import { type CloudProcess, startCloudProcess } from './cloud-process.ts'

/** Long enough for a hub that rests half a minute between two tries, on a busy machine. */
export const patient = { timeoutMs: 120_000, everyMs: 100 } as const

export interface Phone {
  readonly frames: Frames
  drop(): void
}
type Reply = { readonly outcome?: unknown; readonly problem?: { readonly type: string; readonly status: number } }

/** A hub, its cloud on a PostgreSQL of its own, and what stands between them. */
export interface Place {
  readonly postgres: PostgresServer
  readonly database: string
  readonly cloudFolder: string
  readonly hubFolder: string
  readonly front: Front
  /** Of `people`, those who follow from afar. */
  readonly remote: readonly SyntheticPerson[]
  readonly onSite: readonly SyntheticPerson[]
  readonly sessionId: string
  cloud: CloudProcess
  hub: StationProcess
  client: StationClient
  startCloud(): Promise<void>
  startHub(): Promise<void>
  row(): Promise<ViewRow<'stations'>>
  linked(): Promise<unknown>
  /** Everything is on both sides. */
  settled(): Promise<void>
  /** In the session, from afar. */
  phone(person: SyntheticPerson): Promise<Phone>
  /** Asks again with the same id, on a new connection, until it is answered; the outcome. */
  insistOn(person: SyntheticPerson, name: string, input: object, id?: string): Promise<unknown>
  view(name: string, params: object): Promise<{ rows?: unknown[]; value?: unknown }>
}

export interface PlaceOptions {
  readonly onSite: number
  readonly remote: number
  readonly settings?: readonly string[]
  /** A server that nobody uses afterwards. */
  readonly ownServer?: boolean
  /** Where PostgreSQL is reached by the cloud: through a relay, say. */
  readonly databaseUrl?: (url: string, postgres: PostgresServer, database: string) => Promise<string> | string
  readonly people?: readonly SyntheticPerson[]
  /** Before anything has gone up. */
  readonly onFront?: (front: Front) => void
}

/** One server for the scenarios that leave it as it was, a database each: making one takes as long as a scenario. */
let shared: Promise<PostgresServer> | null = null
let databases = 0
function sharedServer(): Promise<PostgresServer> {
  shared ??= startShared()
  return shared
}
async function startShared(): Promise<PostgresServer> {
  const server = await startPostgres()
  process.on('exit', () => rmSync(server.folder, { recursive: true, force: true, maxRetries: 5 }))
  return server
}

/** @throws Skipped where there is no PostgreSQL */
export async function openPlace(bench: Bench, options: PlaceOptions): Promise<Place> {
  if (noPostgres() !== '') throw new Skipped('PostgreSQL is not installed', 'apt-get install postgresql')
  const isOwn = options.settings !== undefined || options.ownServer === true
  const postgres = isOwn
    ? await startPostgres({ ...(options.settings && { settings: options.settings }) })
    : await sharedServer()
  if (isOwn) bench.after(postgres.dispose)
  databases += 1
  const database = `regie_${databases}`
  const direct = await postgres.newDatabase(database)
  const databaseUrl = (await options.databaseUrl?.(direct, postgres, database)) ?? direct
  const cloudFolder = join(bench.folder, 'cloud')
  const hubFolder = join(bench.folder, 'hub')
  const first = await startCloudProcess(cloudFolder, databaseUrl)
  const front = await openFront(() => place.cloud.port)
  bench.after(front.close)
  options.onFront?.(front)
  const url = `http://127.0.0.1:${front.port}`
  const made = options.people ?? syntheticPeople(options.onSite + options.remote, bench.random)
  const remote = made.slice(options.onSite).map((one) => ({ ...one, formula: 'Distanciel' }))
  const onSite = made.slice(0, options.onSite)
  const start = () => bench.start({ folder: hubFolder, args: ['--hub', '--name', 'Pôle'] })
  const hub = await start()
  const client = await connectClient(hub)
  await configureToday(client)
  const { roomId } = await client.done('rooms.add', { name: 'Grande salle' })
  const { sessionId } = await client.done('sessions.add', {
    ...{ title: 'Plénière', kind: 'plenary', roomId, day: 1, registration: false, code: 'P1' },
    ...{ startsAt: new Date().toISOString(), endsAt: new Date(Date.now() + 3_600_000).toISOString() },
  })
  await client.import(csvOf([...onSite, ...remote]))

  const place: Place = {
    ...{ postgres, database, cloudFolder, hubFolder, front, remote, onSite, sessionId },
    ...{ cloud: first, hub, client },
    async startCloud() {
      place.cloud = await startCloudProcess(cloudFolder, databaseUrl, place.cloud.port)
    },
    async startHub() {
      place.client.close()
      place.hub = await start()
      place.client = await connectClient(place.hub)
    },
    async row() {
      const found = (await place.client.rows('stations', {})).find(({ role, revoked }) => role === 'cloud' && !revoked)
      if (!found) throw new Error('no cloud is known')
      return found
    },
    linked: () =>
      until('the cloud is linked', async () => (await place.client.value('cloud', {})).state === 'linked', patient),
    async settled() {
      await place.linked()
      // The second look: what came down a moment ago may make the hub write something of its own.
      for (let calm = 0; calm < 3; ) {
        const { waiting } = await place.row()
        const { rows = [] } = await place.view('stations', {})
        const down = (rows as ViewRow<'stations'>[]).find(({ self }) => self)?.waiting
        calm = waiting === 0 && down === 0 ? calm + 1 : 0
        await pause(250)
      }
    },
    phone: (person) => enter(place, person),
    async insistOn(person, name, input, id = crypto.randomUUID()) {
      const message = { id, name, input }
      return await until(
        `${name} is answered`,
        async () => {
          try {
            const phone = await enter(place, person)
            const reply = (await Promise.race([
              phone.frames.ask('command', message),
              pause(5000, null),
            ])) as Reply | null
            phone.drop()
            if (
              reply?.problem &&
              reply.problem.status < 500 &&
              reply.problem.status !== 429 &&
              reply.problem.status !== 404
            )
              throw new Error(`${name} was refused: ${JSON.stringify(reply.problem)}`)
            return reply?.outcome
          } catch (error) {
            if (/was refused/.test(String(error))) throw error
            return undefined
          }
        },
        patient,
      )
    },
    async view(name, params) {
      const response = await fetch(`${place.cloud.url}/api/v1/views/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${place.cloud.token()}` },
        body: JSON.stringify(params),
      })
      if (!response.ok) throw new Error(`the cloud's ${name}: ${response.status}`)
      return (await response.json()) as { rows?: unknown[]; value?: unknown }
    },
  }
  bench.after(() => place.cloud.kill())
  bench.after(() => place.client.close())
  await client.done('cloud.link', { url, code: first.linkCode ?? '' })
  await place.settled()
  return place
}

async function enter(place: Place, { code }: SyntheticPerson): Promise<Phone> {
  const response = await fetch(`${place.cloud.url}/api/v1/devices`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({ registrationCode: code }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`no device: ${response.status}`)
  const { token } = (await response.json()) as { token: string }
  const views = [{ view: 'audience.session', params: { sessionId: place.sessionId } }]
  const { socket, frames } = await greet(place.cloud.url, token, views, 10_000)
  socket.on('error', () => {})
  return { frames, drop: () => socket.terminate() }
}
