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
  /**
   * A new event and a new link: the transfer is observed from the first message, and no other hub has the event's keys.
   */
  readonly isNew?: boolean
  /** Settings of a server that no other scenario uses. */
  readonly settings?: readonly string[]
  /** A server that no other scenario uses, because it is killed, filled up or searched. */
  readonly ownServer?: boolean
  /**
   * The address by which the cloud reaches PostgreSQL, for example through a relay. `from`: the database that the
   * cloud's is to be copied from.
   */
  readonly databaseUrl?: (
    url: string,
    postgres: PostgresServer,
    database: string,
    from: string,
  ) => Promise<string> | string
  /** Called before anything has been sent to the cloud. */
  readonly onFront?: (front: Front) => void
}

export interface PeopledPlace extends Place {
  /** The remote people. */
  readonly remote: readonly SyntheticPerson[]
  readonly onSite: readonly SyntheticPerson[]
}

let databases = 0

/** A linked hub and cloud, with people on both sides. @throws Skipped if PostgreSQL is not installed */
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
