import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { atRestKey, createAtRest } from '../../../cloud/store/at-rest.ts'
import { openCloudLog } from '../../../cloud/store/cloud-log.ts'
import type { Database } from '../../../cloud/store/database.ts'
import { createEventStore } from '../../../cloud/store/event-store.ts'
import { migrate } from '../../../cloud/store/migrations.ts'
import { openPostgres } from '../../../cloud/store/postgres.ts'
import { nodeCrypto } from '../../../electron/station/crypto.ts'
import { openDataFolder } from '../../../electron/station/data-folder.ts'
import { openDatabase } from '../../../electron/station/event-log/database.ts'
import { type EventLog, openEventLog } from '../../../electron/station/event-log/event-log.ts'
import { rowToEvent } from '../../../electron/station/event-log/event-table.ts'
import { verifyLog } from '../../../electron/station/event-log/verify.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { readableInTheCloud } from '../../../shared/replication/sealed-part.ts'
import { projectionsOf } from '../../contract/test-log.ts'
import { insist } from '../scenario.ts'
import type { Place } from './place.ts'

const now = () => Date.now() as Instant
const failOn = (error: unknown) => {
  throw error
}

/**
 * Ends hub and cloud and compares their logs. Every event of either is on both sides exactly once, bit for bit. The
 * hub's log verifies itself. The cloud projects what the hub's events project where no name can be read.
 */
export async function sameOnBothSides(place: Place): Promise<string> {
  await place.settled()
  // Both must still stop by themselves. A stopping cloud records who followed until then, and its next process sends
  // that to the hub.
  const first = await place.cloud.stop()
  await place.startCloud()
  await place.settled()
  const ended = [first, ...(await Promise.all([place.hub.stop(), place.cloud.stop()]))]
  insist(
    ended.every(({ code }) => code === 0),
    `cloud, hub and cloud ended with ${ended.map(({ code, signal }) => signal ?? code).join(' and ')}`,
  )
  const db = openDatabase(place.hubFolder, openDataFolder(place.hubFolder))
  const hub = openEventLog(db, nodeCrypto, now)
  const postgres = openPostgres(place.postgres.urlOf(place.database), () => {})
  const scratch = openPostgres(await place.postgres.newDatabase(`${place.database}_copy`), () => {})
  try {
    const steps = verifyLog(hub)
    let step = steps.next()
    // Other scenarios run at the same time.
    for (; !step.done; step = steps.next()) await turnOfTheLoop()
    insist(step.value.fault === null, `the hub's log: ${step.value.fault?.where} ${step.value.fault?.what}`)
    const events = await sameEvents(hub, postgres)
    const atRest = createAtRest(atRestKey(place.cloudFolder, process.env))
    await copyAsTheCloudMayRead(hub, postgres, scratch, atRest)
    const rows = await sameProjections(postgres, scratch, atRest)
    return `${events} facts and ${rows} rows alike on both sides`
  } finally {
    hub.close()
    await scratch.close()
  }
}

async function sameEvents(hub: EventLog, cloud: Database): Promise<number> {
  const rows = await cloud.query<{ origin: string; seq: number; hash: Uint8Array }>(
    'SELECT origin, seq, hash FROM events',
  )
  const there = new Map(rows.map(({ origin, seq, hash }) => [`${origin} ${seq}`, nodeCrypto.hex(hash)]))
  insist(there.size === rows.length, 'an event is in the cloud twice')
  let count = 0
  for (const [number, origin] of hub.origins.all())
    for (const { seq, hash } of hub.table.ofOrigin.each(number, 0)) {
      count += 1
      insist(
        there.get(`${origin} ${seq}`) === nodeCrypto.hex(hash),
        `the cloud lacks ${origin} ${seq}, or has another event there`,
      )
    }
  insist(count === there.size, `the hub has ${count} events, the cloud ${there.size}`)
  return count
}

/** The hub's events in a store like the cloud's, with only the parts that the cloud can read. */
async function copyAsTheCloudMayRead(
  hub: EventLog,
  cloud: Database,
  scratch: Database,
  atRest: ReturnType<typeof createAtRest>,
): Promise<void> {
  await migrate(scratch)
  const store = createEventStore(scratch, 'copy', atRest)
  const meta = await createEventStore(cloud, 'copy', atRest).meta()
  await store.proposeMeta(meta)
  // The cloud can read what people have written there, and of the venue's texts those that the public may read.
  const own = `${Buffer.from(meta.get('station-id') ?? []).toString()}.`
  for (const [number, origin] of hub.origins.all()) {
    const events = Array.from(hub.table.ofOrigin.each(number, 0), (row) => rowToEvent(row, origin))
    const parts = events.flatMap(({ seq, type }) => {
      const part =
        readableInTheCloud.has(type) || origin.startsWith(own) ? hub.table.partOf.get(number, seq) : undefined
      return part ? [{ origin, seq, ...part }] : []
    })
    for (let at = 0; at < events.length; at += 2000)
      await store.write({
        events: events.slice(at, at + 2000),
        parts: at === 0 ? parts : [],
        isOwn: () => false,
        goneParts: [],
        signatures: [],
        outcomes: [],
      })
  }
}

async function sameProjections(cloud: Database, scratch: Database, atRest: ReturnType<typeof createAtRest>) {
  const projected = async (database: Database) => {
    const one = await openCloudLog(database, { atRest, now: Date.now, onError: failOn })
    const rows = new Map(
      projectionsOf(one.log).map(({ name, state, events }) => [name, JSON.stringify([state, events])]),
    )
    return { one, rows }
  }
  const here = await projected({ ...scratch, close: async () => {} })
  const there = await projected(cloud)
  try {
    for (const [name, row] of here.rows)
      insist(there.rows.get(name) === row, `the cloud has another ${name}: ${there.rows.get(name)} and not ${row}`)
    insist(here.rows.size === there.rows.size, `${here.rows.size} rows at the venue, ${there.rows.size} in the cloud`)
    return here.rows.size
  } finally {
    await there.one.close()
    await here.one.close()
  }
}
