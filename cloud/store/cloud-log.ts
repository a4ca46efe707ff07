import { randomBytes } from 'node:crypto'
import { nodeCrypto } from '../../electron/station/crypto.ts'
import { CopyUnavailable, type DurableCopy, WrittenElsewhere } from '../../electron/station/event-log/committer.ts'
import { openScratchDatabase, type Sqlite } from '../../electron/station/event-log/database.ts'
import { type EventLog, openEventLog } from '../../electron/station/event-log/event-log.ts'
import { createEventTable } from '../../electron/station/event-log/event-table.ts'
import { loadIdentity } from '../../electron/station/event-log/identity.ts'
import { realTiming } from '../../electron/station/event-log/timing.ts'
import { keyPurposes } from '../../shared/domain/stations/keys.ts'
import type { Instant } from '../../shared/kernel/ids.ts'
import type { AtRest } from './at-rest.ts'
import type { Database } from './database.ts'
import { createEventStore, type EventStore, OtherEvent, writtenChannel } from './event-store.ts'
import { migrate } from './migrations.ts'
import { createMirror } from './mirror.ts'
import { createWrongTries, type WrongTries } from './wrong-tries.ts'

/** Rows in one read from the store, at the start and after other processes have written. */
const perPage = 5000

/** Receives measurements. Times in s. */
export interface StoreWatch {
  stored(events: number, seconds: number): void
  /**
   * `elsewhere`: another process was first. `unavailable`: PostgreSQL refuses for now. `failed`: a bug or tampering.
   */
  refused(why: 'elsewhere' | 'unavailable' | 'failed'): void
  caughtUp(events: number, seconds: number): void
}

export interface CloudLogOptions {
  readonly atRest: AtRest
  readonly now: () => number
  readonly onError: (error: unknown) => void
  readonly watch?: StoreWatch
  /** Another process has accepted a hub with another event, so this process must start again. */
  readonly onOtherEvent?: () => void
}

export interface CloudLog {
  readonly log: EventLog
  readonly store: EventStore
  readonly wrongTries: WrongTries
  /** Reads the events of other processes. Resolves when everything committed before the call has been read. */
  catchUp(): Promise<void>
  /** Waits for the pending writes. */
  close(): Promise<void>
}

/**
 * The log of the cloud's station, in this process's memory and durable in PostgreSQL. Nothing is answered, shown or
 * passed on before its COMMIT there. Several processes may share one database: each writes its own origins and is
 * notified of the others' writes. The database is closed with the log, and if the log cannot be opened.
 * @throws BadKey, NewerSchema
 */
export async function openCloudLog(database: Database, options: CloudLogOptions): Promise<CloudLog> {
  try {
    return await openOn(database, options)
  } catch (error) {
    await database.close().catch(() => {})
    throw error
  }
}

async function openOn(
  database: Database,
  { atRest, now, onError, watch, onOtherEvent }: CloudLogOptions,
): Promise<CloudLog> {
  await migrate(database)
  const processName = randomBytes(8).toString('hex')
  const store = createEventStore(database, processName, atRest)
  const db = openScratchDatabase()
  await settleIdentity(store, db)
  await readAll(store, db)

  const mirror = createMirror(db)
  const durable: DurableCopy = {
    async store() {
      const written = mirror.take(log.origins)
      if (!written) return
      const begun = performance.now()
      try {
        await store.write(written)
      } catch (error) {
        watch?.refused(whyRefused(error))
        if (error instanceof OtherEvent) beginAnew()
        throw error
      }
      watch?.stored(written.events.length, secondsSince(begun))
    },
    catchUp: () => takeFromOthers(),
    onError,
  }
  const log = openEventLog(db, nodeCrypto, now as () => Instant, realTiming, durable)
  mirror.start(log.table)
  store.insistOn(log.identity.eventId)

  let isOver = false
  function beginAnew(): void {
    if (isOver) return
    isOver = true
    onOtherEvent?.()
  }

  /** One read at a time. A caller during a read gets the next one, which includes what the caller knows of. */
  let reading: Promise<void> | null = null
  let next: Promise<void> | null = null
  function takeFromOthers(): Promise<void> {
    if (!reading) {
      reading = readOthers().finally(() => {
        reading = null
      })
      return reading
    }
    next ??= reading
      .catch(() => {})
      .then(() => {
        next = null
        return takeFromOthers()
      })
    return next
  }

  async function readOthers(): Promise<void> {
    if ((await store.eventId()) !== log.identity.eventId) return beginAnew()
    const begun = performance.now()
    let read = 0
    for (const [origin, seq] of await store.heads()) {
      if (log.origins.isOwn(origin)) continue
      for (let held = log.origins.seqOf(origin); held < seq && db.open; ) {
        const events = await store.behind(origin, held, perPage)
        if (events.length === 0) break
        await log.takeOver(events, mirror.without)
        read += events.length
        held = events.at(-1)?.seq ?? seq
      }
    }
    watch?.caughtUp(read, secondsSince(begun))
  }

  await database.listen(writtenChannel, (from) => {
    if (from === processName || isOver) return
    takeFromOthers().catch((error: unknown) => {
      // Reads that are pending at the close are not answered.
      if (!isOver) onError(error)
    })
  })
  await takeFromOthers()
  return {
    log,
    store,
    wrongTries: createWrongTries(database),
    catchUp: takeFromOthers,
    async close() {
      isOver = true
      await log.settled()
      log.close()
      await database.close()
    },
  }
}

const secondsSince = (begun: number): number => (performance.now() - begun) / 1000
const whyRefused = (error: unknown) =>
  error instanceof WrittenElsewhere ? 'elsewhere' : error instanceof CopyUnavailable ? 'unavailable' : 'failed'

/** The cloud's identity lies in PostgreSQL, the same for all processes. The first process generates it. */
async function settleIdentity(store: EventStore, db: Sqlite): Promise<void> {
  const put = db.prepare<[string, Uint8Array]>('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)')
  if (!(await store.meta()).has('event-id')) {
    const made = openScratchDatabase()
    loadIdentity(made, nodeCrypto)
    const rows = made.prepare<[], { name: string; value: Uint8Array }>('SELECT name, value FROM meta').all()
    made.close()
    await store.proposeMeta(new Map(rows.map(({ name, value }) => [name, value])))
  }
  const meta = await store.meta()
  for (const [name, value] of meta) put.run(name, value)
  const firstRelease = meta.get('event-key')
  if (!firstRelease || meta.has('own-key')) return
  // Databases of the first release: every process derives the same keys from the cloud's one key.
  put.run('own-key', firstRelease)
  for (const purpose of keyPurposes) put.run(`key/${purpose}/1/${'a'.repeat(16)}`, firstRelease)
}

/** Reads all events before any is folded, so that a process starts with what the others know. */
async function readAll(store: EventStore, db: Sqlite): Promise<void> {
  const table = createEventTable(db, { add: () => {} } as never)
  const numbers = new Map<string, number>()
  for (const [origin, seq] of await store.heads()) {
    const number = Number(table.insertOrigin.run(origin).lastInsertRowid)
    numbers.set(origin, number)
    for (let held = 0; held < seq; ) {
      const events = await store.behind(origin, held, perPage)
      if (events.length === 0) break
      db.transaction(() => {
        for (const event of events) {
          table.insert(number, event)
          if (event.part) table.insertPart(number, event.seq, event.part)
        }
      })()
      held = events.at(-1)?.seq ?? seq
    }
  }
  const [signatures, outcomes] = await Promise.all([store.signatures(), store.outcomes()])
  db.transaction(() => {
    for (const { origin, seq, sig } of signatures) {
      const number = numbers.get(origin)
      if (number !== undefined) table.insertSignature(number, seq, sig, null)
    }
    for (const { commandId, commandHash, outcome } of outcomes)
      table.insertEventless.run(commandId, commandHash, outcome)
  })()
}
