import type { Front } from '../../support/odd-front.ts'
import { noPostgres, type PostgresServer, startPostgres } from '../../support/postgres.ts'
import { csvOf, type SyntheticPerson, syntheticPeople } from '../../support/synthetic-people.ts'
import { type Bench, Skipped } from '../scenario.ts'
import { type ModelVenue, modelVenue, openEvent, sharedServer } from './model-venue.ts'
import { type Ground, type Place, startPlace } from './place.ts'

export interface PlaceOptions {
  readonly onSite: number
  readonly remote: number
  readonly people?: readonly SyntheticPerson[]
  /** An event and a link of its own, from nothing: what goes up is heard from the first word, and no other hub has its keys. */
  readonly isNew?: boolean
  /** Of a server that nobody else uses. */
  readonly settings?: readonly string[]
  /** A server that nobody else uses: it is killed, filled up or searched. */
  readonly ownServer?: boolean
  /** Where the cloud reaches PostgreSQL: through a relay, say. `from`: the database that its own is to be a copy of. */
  readonly databaseUrl?: (
    url: string,
    postgres: PostgresServer,
    database: string,
    from: string,
  ) => Promise<string> | string
  /** Before anything has gone up. */
  readonly onFront?: (front: Front) => void
}

export interface PeopledPlace extends Place {
  /** Those who follow from afar. */
  readonly remote: readonly SyntheticPerson[]
  readonly onSite: readonly SyntheticPerson[]
}

let databases = 0

/** A hub and its cloud, linked, with people on both sides. @throws Skipped where there is no PostgreSQL */
export async function openPlace(bench: Bench, options: PlaceOptions): Promise<PeopledPlace> {
  if (noPostgres() !== '') throw new Skipped('PostgreSQL is not installed', 'apt-get install postgresql')
  const model = await modelVenue(bench)
  const isNew = options.isNew ?? false
  const ground = await layGround(bench, options, model)
  if (!isNew) model.copyTo(bench.folder)
  const place = await startPlace(bench, ground, { sessionId: model.sessionId, onFront: options.onFront })
  if (isNew) place.sessionId = await openEvent(place)
  const made = options.people ?? syntheticPeople(options.onSite + options.remote, bench.random)
  const onSite = made.slice(0, options.onSite)
  const remote = made.slice(options.onSite).map((one) => ({ ...one, formula: 'Distanciel' }))
  await place.client.import(csvOf([...onSite, ...remote]))
  await place.settled()
  return Object.assign(place, { onSite, remote })
}

async function layGround(bench: Bench, options: PlaceOptions, model: ModelVenue): Promise<Ground> {
  const { settings = [], ownServer = false, isNew = false } = options
  const isOwn = ownServer || settings.length > 0
  const postgres = isOwn ? await startPostgres({ settings, like: model.serverFolder }) : await sharedServer(model)
  if (isOwn) bench.after(postgres.dispose)
  databases += 1
  const database = `regie_${databases}`
  const from = isNew ? 'template0' : model.database
  const direct = await postgres.newDatabase(database, from)
  const databaseUrl = (await options.databaseUrl?.(direct, postgres, database, from)) ?? direct
  return { postgres, database, databaseUrl, folder: bench.folder, isLinked: !isNew }
}
