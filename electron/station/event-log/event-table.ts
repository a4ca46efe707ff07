import type { BatchedEvent } from '../../../shared/replication/batch.ts'
import type { PersonalPart, RecordedEvent } from '../../../shared/replication/recorded-event.ts'
import type { CommandPlaces } from './command-places.ts'
import type { Sqlite } from './database.ts'
import { originAt, placeOf, seqAt } from './place.ts'

/** The statements over `events`, `parts`, `signatures` and `origins`. */
export type EventTable = ReturnType<typeof createEventTable>

export interface EventRow {
  readonly origin: number
  readonly seq: number
  readonly ts: number
  readonly wall_ms: number
  readonly stream: string
  readonly type: string
  readonly v: number
  readonly payload: string
  readonly part_hash: Uint8Array | null
  readonly command_id: string | null
  readonly command_hash: Uint8Array | null
  readonly outcome: string | null
  readonly actor: string
  readonly prev_hash: Uint8Array
  readonly hash: Uint8Array
}

export type EventRowWithPart = EventRow & {
  readonly part: string | null
  /** Of the part. */
  readonly salt: Uint8Array | null
}

/** What a fold needs of an event. */
export type Foldable = Pick<
  EventRowWithPart,
  'origin' | 'seq' | 'ts' | 'wall_ms' | 'stream' | 'type' | 'v' | 'payload' | 'part' | 'command_id'
>

const mostPageBytes = 4 * 1024 * 1024
const rowsPerPage = 256

export function createEventTable(db: Sqlite, commands: CommandPlaces) {
  const insertEvent = db.prepare(
    `INSERT INTO events (place, ts, wall_ms, stream, type, v, payload, part_hash, command_id, command_hash,
       outcome, actor, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertPart = db.prepare('INSERT OR REPLACE INTO parts (place, salt, part) VALUES (?, ?, ?)')
  const insertSignature = db.prepare(
    'INSERT OR IGNORE INTO signatures (origin, seq, sig, stored_at) VALUES (?, ?, ?, ?)',
  )
  const withPart = 'SELECT e.*, p.part, p.salt FROM events e LEFT JOIN parts p ON p.place = e.place'

  const head = db.prepare<[from: number, to: number], { seq: number; hash: Uint8Array }>(
    'SELECT seq, hash FROM events WHERE place > ? AND place < ? ORDER BY place DESC LIMIT 1',
  )
  const one = db.prepare<[place: number], EventRowWithPart>(`${withPart} WHERE e.place = ?`)
  const wallMs = db.prepare<[place: number], { wall_ms: number }>('SELECT wall_ms FROM events WHERE place = ?')
  const firstBeyond = db.prepare<[from: number, to: number, ts: number], { place: number | null }>(
    'SELECT MIN(place) AS place FROM events WHERE place > ? AND place < ? AND ts > ?',
  )
  const storedBy = db.prepare<[origin: number, at: number], { seq: number | null }>(
    'SELECT MAX(seq) AS seq FROM signatures WHERE origin = ? AND COALESCE(stored_at, 0) <= ?',
  )
  const firstStored = db.prepare<[origins: string], { at: number | null }>(
    'SELECT MIN(stored_at) AS at FROM signatures WHERE origin IN (SELECT value FROM json_each(?))',
  )
  const pageOfOrigin = db.prepare<[after: number, to: number, limit: number], EventRowWithPart>(
    `${withPart} WHERE e.place > ? AND e.place < ? ORDER BY e.place LIMIT ?`,
  )
  // SQLite tells the length of a text without reading it.
  const sizesOfOrigin = db.prepare<[after: number, to: number, limit: number], { bytes: number }>(
    `SELECT octet_length(e.payload) + COALESCE(octet_length(e.outcome), 0) + COALESCE(octet_length(p.part), 0) AS bytes
       FROM events e LEFT JOIN parts p ON p.place = e.place WHERE e.place > ? AND e.place < ? ORDER BY e.place LIMIT ?`,
  )
  /** At most `limit` rows, and no more than memory holds: a hostile station's may have megabytes each. */
  function pageBehind(origin: number, after: number, limit: number): EventRowWithPart[] {
    const range = [placeOf(origin, after), endOf(origin)] as const
    let [count, bytes] = [0, 0]
    for (const size of sizesOfOrigin.all(...range, limit)) {
      bytes += size.bytes
      if (count > 0 && bytes > mostPageBytes) break
      count += 1
    }
    return count === 0 ? [] : pageOfOrigin.all(...range, count)
  }
  const partOf = db.prepare<[place: number], { salt: Uint8Array; part: string }>(
    'SELECT salt, part FROM parts WHERE place = ?',
  )
  const deletePartAt = db.prepare<[place: number]>('DELETE FROM parts WHERE place = ?')
  const deletePart = db.prepare<[place: number, itself: number]>(
    `DELETE FROM parts WHERE place = ? AND NOT EXISTS (SELECT 1 FROM events WHERE place = ? AND type = 'QuestionErased')`,
  )
  const isStreamNamed = "instr(stream, '/' || @id)"
  // Reads every event once: an erasure is rare, and an index would cost each scan. A payload may spell an id with escapes.
  const naming = db.prepare<{ id: string }, { place: number; stream: string; payload: string }>(
    `SELECT place, stream, payload FROM events WHERE part_hash IS NOT NULL AND (${isStreamNamed} OR (
       (instr(stream, 'print-job/') = 1 OR instr(stream, 'attendee/') = 1) AND
       (instr(payload, @id) OR instr(payload, '\\'))))`,
  )
  const outcome = db.prepare<[place: number], { command_hash: Uint8Array; outcome: string }>(
    'SELECT command_hash, outcome FROM events WHERE place = ?',
  )
  const textBytes = (columns: readonly string[]) =>
    columns.map((column) => `COALESCE(SUM(octet_length(${column})), 0)`).join(' + ')
  const bytesOfEvents = db.prepare<[from: number, to: number], { bytes: number }>(
    `SELECT ${textBytes(['stream', 'type', 'payload', 'command_id', 'outcome', 'actor'])} AS bytes
       FROM events WHERE place > ? AND place < ?`,
  )
  const bytesOfParts = db.prepare<[from: number, to: number], { bytes: number }>(
    `SELECT ${textBytes(['part'])} AS bytes FROM parts WHERE place > ? AND place < ?`,
  )
  const partsOfPeople = db.prepare<[], { place: number; stream: string; ts: number; wall_ms: number }>(
    `SELECT p.place, e.stream, e.ts, e.wall_ms FROM parts p JOIN events e ON e.place = p.place
       JOIN origins o ON o.id = p.place / 4294967296 WHERE o.name LIKE '%.people' OR e.stream > 'cue/' AND e.stream < 'cue0'`,
  )
  const endOf = (origin: number) => placeOf(origin + 1, 0)
  let onInsert: ((place: number, event: RecordedEvent) => void) | null = null

  return {
    /** From now on told of each event as it is written, in a transaction that may still be taken back. */
    listen(listener: (place: number, event: RecordedEvent) => void): void {
      onInsert = listener
    },
    insert(origin: number, event: RecordedEvent): void {
      const place = placeOf(origin, event.seq)
      insertEvent.run(
        place,
        event.ts,
        event.wallMs,
        event.stream,
        event.type,
        event.v,
        event.payload,
        event.partHash,
        event.commandId,
        event.commandHash,
        event.outcome,
        event.actor,
        event.prevHash,
        event.hash,
      )
      if (event.commandId !== null && event.outcome !== null) commands.add(event.commandId, place)
      onInsert?.(place, event)
    },
    insertPart: (origin: number, seq: number, { salt, part }: PersonalPart) =>
      insertPart.run(placeOf(origin, seq), salt, part),
    /** `storedAt`: of what it signs, ms since 1970; null where that is not known. */
    insertSignature: (origin: number, seq: number, sig: Uint8Array, storedAt: number | null) =>
      insertSignature.run(origin, seq, sig, storedAt),

    head: { get: (origin: number) => head.get(placeOf(origin, 0), endOf(origin)) },
    one: { get: (origin: number, seq: number) => one.get(placeOf(origin, seq)) },
    /** By the clock of whoever wrote it. */
    wallMs: { get: (origin: number, seq: number) => wallMs.get(placeOf(origin, seq))?.wall_ms },
    ofOrigin: {
      /** A few at a time: all of a station may be more than memory holds. */
      *each(origin: number, after: number, perPage = rowsPerPage): Generator<EventRowWithPart> {
        for (let page = after; ; ) {
          const rows = pageBehind(origin, page, perPage)
          yield* rows
          const last = rows.at(-1)
          if (!last) return
          page = last.seq
        }
      },
    },
    /** The seq of an origin's first event behind this `ts`. */
    firstBeyond(origin: number, ts: number): number | undefined {
      const place = firstBeyond.get(placeOf(origin, 0), endOf(origin), ts)?.place
      return place ? seqAt(place) : undefined
    },
    /** The seq of an origin's last event that was stored here at this instant; 0 where none was. */
    storedBy: (origin: number, at: number): number => storedBy.get(origin, at)?.seq ?? 0,
    /** When the first signature of these origins was stored, ms since 1970; null: none was, or by an earlier version. */
    firstStored: (origins: readonly number[]): number | null => firstStored.get(JSON.stringify(origins))?.at ?? null,
    pageOfOrigin: { all: pageBehind },
    /** Of all texts of an origin's events, as `bytesOf` counts them. Reads every event of it. */
    bytesOfOrigin(origin: number): number {
      const range = [placeOf(origin, 0), endOf(origin)] as const
      return (bytesOfEvents.get(...range)?.bytes ?? 0) + (bytesOfParts.get(...range)?.bytes ?? 0)
    },
    partOf: { get: (origin: number, seq: number) => partOf.get(placeOf(origin, seq)) },
    /** But what an erasure keeps. */
    deletePart: { run: (origin: number, seq: number) => deletePart.run(placeOf(origin, seq), placeOf(origin, seq)) },
    deletePartAt,
    allParts: db.prepare<[], { place: number; stream: string; type: string; payload: string }>(
      'SELECT p.place, e.stream, e.type, e.payload FROM parts p JOIN events e ON e.place = p.place',
    ),
    /** Where there is a part, of every lane. */
    partPlaces: db.prepare<[], number>('SELECT place FROM parts').pluck(),
    partsOfPeople: () => partsOfPeople.all(),
    partsOfAudience: db.prepare<[], { place: number; stream: string; type: string }>(
      `SELECT p.place, e.stream, e.type FROM parts p JOIN events e ON e.place = p.place
        WHERE e.stream > 'question/' AND e.stream < 'question0' OR e.stream > 'poll-vote/' AND e.stream < 'poll-vote0'
           OR e.stream > 'rehearsal-poll-vote/' AND e.stream < 'rehearsal-poll-vote0'
           OR e.stream > 'audience-key/' AND e.stream < 'audience-key0'`,
    ),

    /** Events with a part whose text may name this id. No other statement may run before the last one is read. */
    naming: (id: string) => naming.iterate({ id }),

    insertOrigin: db.prepare<[name: string]>('INSERT INTO origins (name) VALUES (?)'),
    origins: db.prepare<[], { id: number; name: string }>('SELECT id, name FROM origins ORDER BY id'),
    signedUpTo: db.prepare<[origin: number], { seq: number | null }>(
      'SELECT MAX(seq) AS seq FROM signatures WHERE origin = ?',
    ),
    ofCommand: {
      /** The first that `counts`. */
      get(commandId: string, counts: (origin: number, seq: number) => boolean = () => true) {
        const place = commands.of(commandId).find((one) => counts(originAt(one), seqAt(one)))
        return place === undefined ? undefined : outcome.get(place)
      },
    },
    eventless: db.prepare<[commandId: string], { command_hash: Uint8Array; outcome: string }>(
      'SELECT command_hash, outcome FROM eventless_outcomes WHERE command_id = ?',
    ),
    insertEventless: db.prepare<[commandId: string, commandHash: Uint8Array, outcome: string]>(
      'INSERT OR IGNORE INTO eventless_outcomes (command_id, command_hash, outcome) VALUES (?, ?, ?)',
    ),
    /** The signed heads behind `after`, nearest first. */
    signedHeads: db.prepare<[origin: number, after: number, upTo: number], { seq: number; sig: Uint8Array }>(
      'SELECT seq, sig FROM signatures WHERE origin = ? AND seq > ? AND seq <= ? ORDER BY seq',
    ),
    signaturesOf: db.prepare<[origin: number], { seq: number; sig: Uint8Array }>(
      'SELECT seq, sig FROM signatures WHERE origin = ? ORDER BY seq',
    ),
  }
}

/** What an event says, without its place in a chain. */
export const rowToBody = (row: Omit<EventRow, 'origin'>): BatchedEvent => ({
  ts: row.ts,
  wallMs: row.wall_ms,
  stream: row.stream,
  type: row.type,
  v: row.v,
  payload: row.payload,
  partHash: row.part_hash,
  commandId: row.command_id,
  commandHash: row.command_hash,
  outcome: row.outcome,
  actor: row.actor,
})

export const rowToEvent = (row: Omit<EventRow, 'origin'>, originName: string): RecordedEvent => ({
  ...rowToBody(row),
  origin: originName,
  seq: row.seq,
  prevHash: row.prev_hash,
  hash: row.hash,
})
