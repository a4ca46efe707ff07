import { nodeCrypto } from '../../electron/station/crypto.ts'
import { CopyUnavailable, WrittenElsewhere } from '../../electron/station/event-log/committer.ts'
import { type EventRow, rowToEvent } from '../../electron/station/event-log/event-table.ts'
import type { StoredEvent } from '../../electron/station/event-log/ingest.ts'
import type { PersonalPart, RecordedEvent } from '../../shared/replication/recorded-event.ts'
import { plainArray, textArray } from './array-text.ts'
import { type AtRest, BadKey } from './at-rest.ts'
import { type Database, type Sql, settleAll } from './database.ts'

/** Everything that one transaction of the log has written. */
export interface Written {
  readonly events: readonly RecordedEvent[]
  /** Whether an origin belongs to this process's run, whose events may hold the answer of a command. */
  readonly isOwn: (origin: string) => boolean
  readonly parts: readonly PlacedPart[]
  readonly goneParts: readonly Place[]
  readonly signatures: readonly (Place & { readonly sig: Uint8Array })[]
  readonly outcomes: readonly Outcome[]
}
export interface Place {
  readonly origin: string
  readonly seq: number
}
export type PlacedPart = Place & PersonalPart
export interface Outcome {
  readonly commandId: string
  readonly commandHash: Uint8Array
  readonly outcome: string
}

/** Another event already stands at that place. Only tampering with one of the two copies can cause this. */
export class ForkedStore extends Error {}

/** The database now holds another event, which this process's data do not belong to. The caller may retry. */
export class OtherEvent extends CopyUnavailable {}

/** An arbitrary number. Writers share the lock; a hub's arrival holds it exclusively while it begins its event. */
const eventLock = 7_340_002

/** Notified after each COMMIT, with the name of the process. */
export const writtenChannel = 'regie_written'

/** Secrets that admit people or sign for the cloud. A dump alone must not reveal them. */
const closedMeta: ReadonlySet<string> = new Set([
  ...['access-key', 'station-private-key', 'pilot-private-key', 'event-key', 'own-key', 'recovery-code', 'cloud-link'],
])
const isClosed = (name: string): boolean => closedMeta.has(name) || name.startsWith('key/')

const hex = (bytes: Uint8Array | null): string | null => bytes && nodeCrypto.hex(bytes)

/** The log's tables in PostgreSQL. */
export function createEventStore(database: Database, processName: string, atRest: AtRest) {
  /** The event's id of the open log. Null before it is open. */
  let ours: string | null = null

  async function insistOnOurEvent(sql: Sql): Promise<void> {
    const [, eventId] = await settleAll([
      sql.query('SELECT pg_advisory_xact_lock_shared($1)', [eventLock]),
      eventIdIn(sql),
    ])
    if (ours !== null && eventId !== ours) throw new OtherEvent('another event has begun')
  }

  async function insertEvents(sql: Sql, events: readonly RecordedEvent[]): Promise<void> {
    const bytes = (of: (event: RecordedEvent) => Uint8Array | null) => plainArray(events, (event) => hex(of(event)))
    const columns = [
      textArray(events, ({ origin }) => origin),
      plainArray(events, ({ seq }) => seq),
      plainArray(events, ({ ts }) => ts),
      plainArray(events, ({ wallMs }) => wallMs),
      textArray(events, ({ stream }) => stream),
      textArray(events, ({ type }) => type),
      plainArray(events, ({ v }) => v),
      textArray(events, ({ payload }) => payload),
      bytes(({ partHash }) => partHash),
      textArray(events, ({ commandId }) => commandId),
      bytes(({ commandHash }) => commandHash),
      textArray(events, ({ outcome }) => outcome),
      textArray(events, ({ actor }) => actor),
      bytes(({ prevHash }) => prevHash),
      bytes(({ hash }) => hash),
    ]
    const [inserted] = await sql.query<{ count: number }>(insertEventsSql, columns)
    if (inserted?.count === events.length) return
    const [other] = await sql.query<{ count: number }>(otherHashesSql, [columns[0], columns[1], columns[14]])
    if (other?.count !== 0) throw new ForkedStore('another event stands at this place')
  }

  async function claimCommands(sql: Sql, ids: readonly string[]): Promise<void> {
    const [claimed] = await sql.query<{ count: number }>(claimSql, [ids])
    if (claimed?.count !== ids.length) throw new WrittenElsewhere('another process has answered it')
  }

  const metaColumns = (values: ReadonlyMap<string, Uint8Array>) => [
    [...values.keys()],
    [...values].map(([name, value]) => hex(isClosed(name) ? closed(value) : value)),
  ]
  const closed = (value: Uint8Array) => Buffer.from(atRest.close(Buffer.from(value).toString('base64')))
  function opened(value: Uint8Array): Uint8Array {
    const text = atRest.open(Buffer.from(value).toString())
    if (text === null) throw new BadKey('REGIE_CLOUD_KEY (ou parts.key) n’est pas la clé de cette base de données.')
    return Buffer.from(text, 'base64')
  }

  return {
    /**
     * Writes one transaction; it is durable when the promise resolves.
     * @throws WrittenElsewhere, ForkedStore, OtherEvent, CopyUnavailable
     */
    write: ({ events, isOwn, parts, goneParts, signatures, outcomes }: Written): Promise<void> =>
      database.transaction(async (sql) => {
        // All statements are sent without waiting: they succeed together, because any failure rolls back all of them.
        const asked: Promise<unknown>[] = [insistOnOurEvent(sql)]
        const ask = (text: string, columns: readonly unknown[]) => void asked.push(sql.query(text, columns))
        const answered = events.filter(
          ({ origin, commandId, outcome }) => commandId && outcome !== null && isOwn(origin),
        )
        // Sorted, so that two processes that claim the same commands wait for each other without a deadlock.
        if (answered.length > 0) asked.push(claimCommands(sql, answered.map(({ commandId }) => commandId ?? '').sort()))
        if (events.length > 0) {
          asked.push(insertEvents(sql, events))
          const heads = new Map(events.map(({ origin, seq }) => [origin, seq]))
          ask(headsSql, [[...heads.keys()], [...heads.values()]])
        }
        if (parts.length > 0)
          ask(partsSql, [
            ...[parts.map((one) => one.origin), parts.map((one) => one.seq)],
            ...[parts.map((one) => hex(one.salt)), parts.map((one) => atRest.close(one.part))],
          ])
        if (goneParts.length > 0) ask(goneSql, [goneParts.map((one) => one.origin), goneParts.map((one) => one.seq)])
        if (signatures.length > 0)
          ask(signaturesSql, [
            ...[signatures.map((one) => one.origin), signatures.map((one) => one.seq)],
            signatures.map((one) => hex(one.sig)),
          ])
        if (outcomes.length > 0)
          ask(outcomesSql, [
            ...[outcomes.map((one) => one.commandId), outcomes.map((one) => hex(one.commandHash))],
            outcomes.map((one) => one.outcome),
          ])
        ask('SELECT pg_notify($1, $2)', [writtenChannel, processName])
        await settleAll(asked)
      }),

    /** From now on every write checks that the database still holds this event. */
    insistOn(eventId: string): void {
      ours = eventId
    },
    eventId: (): Promise<string> => eventIdIn(database),

    /** The last sequence number held of each origin. */
    async heads(): Promise<ReadonlyMap<string, number>> {
      const rows = await database.query<{ name: string; seq: number }>('SELECT name, seq FROM origins')
      return new Map(rows.map(({ name, seq }) => [name, seq]))
    },

    /** Up to `limit` events of an origin behind `after`, with their parts. */
    async behind(origin: string, after: number, limit: number): Promise<readonly StoredEvent[]> {
      const rows = await database.query<EventColumns>(behindSql, [origin, after, limit])
      const last = rows.at(-1)
      if (!last) return []
      // Two queries instead of a join: PostgreSQL has no statistics on tables that a restored dump has just filled, and
      // may choose to read all parts for each event.
      const parts = await database.query<PartColumns>(partsBehindSql, [origin, after, last.seq])
      const partBySeq = new Map(parts.map((part) => [part.seq, part]))
      return rows.map((row) => toEvent(row, partBySeq.get(row.seq), atRest))
    },

    async signatures(): Promise<readonly (Place & { readonly sig: Uint8Array })[]> {
      return await database.query('SELECT origin, seq, sig FROM signatures')
    },
    async outcomes(): Promise<readonly Outcome[]> {
      return await database.query(
        'SELECT command_id AS "commandId", command_hash AS "commandHash", outcome FROM eventless_outcomes',
      )
    },

    /** @throws BadKey if the values were written with another key, so that nothing is read or written with this one. */
    async meta(): Promise<ReadonlyMap<string, Uint8Array>> {
      const rows = await database.query<{ name: string; value: Uint8Array }>('SELECT name, value FROM meta')
      return new Map(rows.map(({ name, value }) => [name, isClosed(name) ? opened(value) : value]))
    },
    /** Existing values stay, so that two processes that start together use the same values. */
    async proposeMeta(values: ReadonlyMap<string, Uint8Array>): Promise<void> {
      await database.query(`${metaSql} ON CONFLICT DO NOTHING`, metaColumns(values))
    },
    /** ms since 1970: when a process last held a link to the hall. Of several processes, the latest counts. */
    async noteVenue(at: number): Promise<void> {
      await database.query(venueSql, [String(at)])
    },
    async venueHeardAt(): Promise<number | null> {
      const [row] = await database.query<{ value: Uint8Array }>(`SELECT value FROM meta WHERE name = 'venue-heard'`)
      return row ? Number(Buffer.from(row.value).toString()) : null
    },
    /** Removes the whole draft event. `values` describe the event that takes its place. */
    async beginEvent(values: ReadonlyMap<string, Uint8Array>, removed: readonly string[]): Promise<void> {
      await database.transaction(async (sql) => {
        await sql.query('SELECT pg_advisory_xact_lock($1)', [eventLock])
        for (const table of ['events', 'parts', 'signatures', 'origins', 'eventless_outcomes', 'answered_commands'])
          await sql.query(`DELETE FROM ${table}`)
        await sql.query('DELETE FROM meta WHERE name = ANY($1::text[])', [removed])
        await sql.query(`${metaSql} ON CONFLICT (name) DO UPDATE SET value = excluded.value`, metaColumns(values))
        await sql.query('SELECT pg_notify($1, $2)', [writtenChannel, processName])
      })
    },
  }
}
export type EventStore = ReturnType<typeof createEventStore>

/** The log's own row, except that the origin is its name. */
interface EventColumns extends Omit<EventRow, 'origin'> {
  readonly origin: string
}
interface PartColumns {
  readonly seq: number
  readonly salt: Uint8Array
  readonly part: string
}

async function eventIdIn(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ value: Uint8Array }>(`SELECT value FROM meta WHERE name = 'event-id'`)
  return Buffer.from(row?.value ?? []).toString()
}

function toEvent(row: EventColumns, kept: PartColumns | undefined, atRest: AtRest): StoredEvent {
  const part = kept ? atRest.open(kept.part) : null
  return { ...rowToEvent(row, row.origin), part: kept && part !== null ? { salt: kept.salt, part } : null }
}

// Bytes travel as hexadecimal text, because each driver writes arrays of bytea differently.
const insertEventsSql = `
  WITH inserted AS (
    INSERT INTO events (origin, seq, ts, wall_ms, stream, type, v, payload, part_hash, command_id, command_hash, outcome,
      actor, prev_hash, hash)
    SELECT o, s, t, w, st, ty, v, p, decode(ph, 'hex'), ci, decode(ch, 'hex'), oc, a, decode(prh, 'hex'), decode(h, 'hex')
    FROM unnest($1::text::text[], $2::text::bigint[], $3::text::bigint[], $4::text::bigint[], $5::text::text[],
      $6::text::text[], $7::text::int[], $8::text::text[], $9::text::text[], $10::text::text[], $11::text::text[],
      $12::text::text[], $13::text::text[], $14::text::text[], $15::text::text[])
      AS new(o, s, t, w, st, ty, v, p, ph, ci, ch, oc, a, prh, h)
    ON CONFLICT DO NOTHING RETURNING 1
  ) SELECT count(*)::int AS count FROM inserted`
const otherHashesSql = `
  SELECT count(*)::int AS count FROM events e
  JOIN unnest($1::text::text[], $2::text::bigint[], $3::text::text[]) AS new(origin, seq, hash) USING (origin, seq)
  WHERE e.hash <> decode(new.hash, 'hex')`
const claimSql = `
  WITH claimed AS (
    INSERT INTO answered_commands (command_id) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING RETURNING 1
  ) SELECT count(*)::int AS count FROM claimed`
const headsSql = `
  INSERT INTO origins (name, seq) SELECT * FROM unnest($1::text[], $2::bigint[])
  ON CONFLICT (name) DO UPDATE SET seq = GREATEST(origins.seq, excluded.seq)`
const partsSql = `
  INSERT INTO parts (origin, seq, salt, part)
  SELECT o, s, decode(sa, 'hex'), p FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) AS new(o, s, sa, p)
  ON CONFLICT (origin, seq) DO UPDATE SET salt = excluded.salt, part = excluded.part`
const goneSql = `
  DELETE FROM parts p USING unnest($1::text[], $2::bigint[]) AS gone(origin, seq)
  WHERE p.origin = gone.origin AND p.seq = gone.seq`
const signaturesSql = `
  INSERT INTO signatures (origin, seq, sig)
  SELECT o, s, decode(g, 'hex') FROM unnest($1::text[], $2::bigint[], $3::text[]) AS new(o, s, g) ON CONFLICT DO NOTHING`
const outcomesSql = `
  INSERT INTO eventless_outcomes (command_id, command_hash, outcome)
  SELECT c, decode(h, 'hex'), o FROM unnest($1::text[], $2::text[], $3::text[]) AS new(c, h, o) ON CONFLICT DO NOTHING`
const metaSql = `
  INSERT INTO meta (name, value) SELECT n, decode(v, 'hex') FROM unnest($1::text[], $2::text[]) AS new(n, v)`
const behindSql = 'SELECT * FROM events WHERE origin = $1 AND seq > $2 ORDER BY seq LIMIT $3'
const partsBehindSql = 'SELECT seq, salt, part FROM parts WHERE origin = $1 AND seq > $2 AND seq <= $3'
const venueSql = `
  INSERT INTO meta (name, value) VALUES ('venue-heard', convert_to($1::text, 'UTF8'))
  ON CONFLICT (name) DO UPDATE SET value = excluded.value
  WHERE convert_from(meta.value, 'UTF8')::bigint < convert_from(excluded.value, 'UTF8')::bigint`
