import { join } from 'node:path'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { type CloudProcess, startCloudProcess } from '../../support/cloud-process.ts'
import { type Front, openFront } from '../../support/odd-front.ts'
import type { PostgresServer } from '../../support/postgres.ts'
import { connectClient, type StationClient } from '../../support/station-client.ts'
import type { StationProcess } from '../../support/station-process.ts'
import { until } from '../../support/until.ts'
import type { Bench } from '../scenario.ts'
import { enter, insistOn, type Member, type Phone } from './remote-phone.ts'

/** Long enough for a hub that rests half a minute between two tries, on a busy machine. */
export const patient = { timeoutMs: 120_000, everyMs: 50 } as const

/** The storage of a hub and its cloud. */
export interface Ground {
  readonly postgres: PostgresServer
  readonly database: string
  /** The address by which the cloud reaches its database, for example through a relay. */
  readonly databaseUrl: string
  /** A folder with the folders `cloud` and `hub`, which may be empty. */
  readonly folder: string
  /** Whether the hub knows this cloud already. */
  readonly isLinked: boolean
}

/** A hub, its cloud on a PostgreSQL, and the front between them. */
export interface Place {
  readonly postgres: PostgresServer
  readonly database: string
  readonly cloudFolder: string
  hubFolder: string
  readonly front: Front
  sessionId: string
  cloud: CloudProcess
  hub: StationProcess
  client: StationClient
  startCloud(): Promise<void>
  startHub(): Promise<void>
  /** The cloud's row as the hub reports it. */
  row(): Promise<ViewRow<'stations'>>
  linked(): Promise<unknown>
  /** Resolves when everything is on both sides. */
  settled(): Promise<void>
  /** A remote phone in the session. */
  phone(person: Member): Promise<Phone>
  /** Repeats a command with the same id, on new connections, until it is answered. Resolves to the outcome. */
  insistOn(person: Member, name: string, input: object, id?: string): Promise<unknown>
  /** A view for the cloud's operator. */
  view(name: string, params: object): Promise<{ rows?: unknown[]; value?: unknown }>
}

/** Consecutive checks that must find everything on both sides: events from the cloud may make the hub write more. */
const calmLooks = 3
const lookEveryMs = 100

/** Starts both at once. Requests to the cloud before it is ready wait at the front. */
export async function startPlace(
  bench: Bench,
  ground: Ground,
  venue: { readonly sessionId: string; readonly onFront?: ((front: Front) => void) | undefined },
): Promise<Place> {
  const { postgres, database, databaseUrl, folder } = ground
  const cloudFolder = join(folder, 'cloud')
  const hubFolder = join(folder, 'hub')
  const env = { DATABASE_URL: databaseUrl }
  const starting = startCloudProcess({ folder: cloudFolder, env })
  // The callers that wait for it report the error.
  starting.catch(() => {})
  bench.after(async () => void (await starting.then((cloud) => cloud.kill()).catch(() => {})))
  const front = await openFront(async () => (await starting).port)
  bench.after(front.close)
  venue.onFront?.(front)
  const startHub = (cloudIsKnown: boolean) => {
    const link = cloudIsKnown ? ['--cloud', `http://127.0.0.1:${front.port}`] : []
    return bench.start({ folder: hubFolder, args: ['--hub', '--name', 'Pôle', ...link] })
  }
  const [cloud, hub] = await Promise.all([starting, startHub(ground.isLinked)])

  const place: Place = {
    postgres,
    database,
    cloudFolder,
    hubFolder,
    front,
    sessionId: venue.sessionId,
    cloud,
    hub,
    client: await connectClient(hub),
    async startCloud() {
      const { port } = place.cloud
      place.cloud = await startCloudProcess({ folder: cloudFolder, env, port })
    },
    async startHub() {
      place.client.close()
      place.hub = await startHub(true)
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
      let calm = 0
      const isCalm = async () => {
        const { waiting } = await place.row()
        const { rows = [] } = await place.view('stations', {})
        const down = (rows as ViewRow<'stations'>[]).find(({ self }) => self)?.waiting
        calm = waiting === 0 && down === 0 ? calm + 1 : 0
        return calm === calmLooks
      }
      await until('everything is on both sides', isCalm, { ...patient, everyMs: lookEveryMs })
    },
    phone: (person) => enter(place.cloud.url, place.sessionId, person),
    insistOn: (person, name, input, id = crypto.randomUUID()) =>
      insistOn(() => place.phone(person), { id, name, input }, patient),
    async view(name, params) {
      const response = await fetch(`${place.cloud.url}/api/v1/views/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${place.cloud.file().token}` },
        body: JSON.stringify(params),
      })
      if (!response.ok) throw new Error(`the cloud's ${name}: ${response.status}`)
      return (await response.json()) as { rows?: unknown[]; value?: unknown }
    },
  }
  bench.after(async () => void (await place.cloud.kill()))
  bench.after(() => place.client.close())
  return place
}
