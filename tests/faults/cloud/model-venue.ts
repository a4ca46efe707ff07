import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PostgresServer, startPostgres } from '../../support/postgres.ts'
import { configureToday } from '../load/desk-day.ts'
import type { Bench } from '../scenario.ts'
import { type Place, startPlace } from './place.ts'

/**
 * A hub with an event and its cloud, linked and stopped. Scenarios that do not test the first link start from it. It is
 * made once in a run and copied for each scenario.
 */
export interface ModelVenue {
  /** The folder of a stopped server, with the cloud's database in it. */
  readonly serverFolder: string
  readonly database: string
  readonly sessionId: string
  /** Copies the folders of both into another one. */
  copyTo(folder: string): void
}

let model: Promise<ModelVenue> | null = null
export function modelVenue(bench: Bench): Promise<ModelVenue> {
  model ??= makeModel(bench)
  return model
}

async function makeModel(bench: Bench): Promise<ModelVenue> {
  const postgres = await startPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'regie-model-venue-'))
  removeAtTheEnd(postgres.folder)
  removeAtTheEnd(folder)
  const database = 'model'
  const databaseUrl = await postgres.newDatabase(database)
  const ground = { postgres, database, databaseUrl, folder, isLinked: false }
  const place = await startPlace(bench, ground, { sessionId: '' })
  const sessionId = await openEvent(place)
  await place.settled()
  place.client.close()
  await Promise.all([place.hub.stop(), place.cloud.stop()])
  await postgres.stop()
  return {
    serverFolder: postgres.folder,
    database,
    sessionId,
    copyTo(to) {
      for (const name of ['cloud', 'hub']) cpSync(join(folder, name), join(to, name), { recursive: true })
    },
  }
}

/** Configures an event with a plenary and links it to this cloud. */
export async function openEvent({ client, cloud, front }: Place): Promise<string> {
  await configureToday(client)
  const { roomId } = await client.done('rooms.add', { name: 'Grande salle' })
  const { sessionId } = await client.done('sessions.add', {
    title: 'Plénière',
    kind: 'plenary',
    roomId,
    day: 1,
    registration: false,
    code: 'P1',
    startsAt: new Date().toISOString(),
    endsAt: new Date(Date.now() + 3_600_000).toISOString(),
  })
  await client.done('cloud.link', { url: `http://127.0.0.1:${front.port}`, code: cloud.file().linkCode ?? '' })
  return sessionId
}

let shared: Promise<PostgresServer> | null = null
/** One server for the scenarios that leave it unchanged. */
export function sharedServer({ serverFolder }: ModelVenue): Promise<PostgresServer> {
  shared ??= startPostgres({ like: serverFolder }).then((server) => {
    removeAtTheEnd(server.folder)
    return server
  })
  return shared
}

/** A server that still runs is stopped when this process ends. Its last writes may come after the first removal. */
const removeAtTheEnd = (folder: string) =>
  void process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
