import type { PersonalPart, RecordedEvent } from '../../../shared/replication/recorded-event.ts'
import type { Sqlite } from './database.ts'

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

export type EventRowWithPart = EventRow & { readonly part: string | null }

export function createEventTable(db: Sqlite) {
  const insertEvent = db.prepare(
    `INSERT INTO events (origin, seq, ts, wall_ms, stream, type, v, payload, part_hash, command_id, command_hash,
       outcome, actor, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertPart = db.prepare('INSERT OR REPLACE INTO parts (origin, seq, salt, part) VALUES (?, ?, ?, ?)')
  const insertSignature = db.prepare('INSERT OR IGNORE INTO signatures (origin, seq, sig) VALUES (?, ?, ?)')
  const withPart = 'SELECT e.*, p.part FROM events e LEFT JOIN parts p ON p.origin = e.origin AND p.seq = e.seq'

  return {
    insert(origin: number, event: RecordedEvent): void {
      insertEvent.run(
        origin,
        event.seq,
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
    },
    insertPart: (origin: number, seq: number, { salt, part }: PersonalPart) => insertPart.run(origin, seq, salt, part),
    insertSignature: (origin: number, seq: number, sig: Uint8Array) => insertSignature.run(origin, seq, sig),

    insertOrigin: db.prepare<[name: string]>('INSERT INTO origins (name) VALUES (?)'),
    origins: db.prepare<[], { id: number; name: string }>('SELECT id, name FROM origins ORDER BY id'),
    head: db.prepare<[origin: number], { seq: number; hash: Uint8Array }>(
      'SELECT seq, hash FROM events WHERE origin = ? ORDER BY seq DESC LIMIT 1',
    ),
    signedUpTo: db.prepare<[origin: number], { seq: number | null }>(
      'SELECT MAX(seq) AS seq FROM signatures WHERE origin = ?',
    ),
    one: db.prepare<[origin: number, seq: number], EventRowWithPart>(`${withPart} WHERE e.origin = ? AND e.seq = ?`),
    ofOrigin: db.prepare<[origin: number, after: number], EventRowWithPart>(
      `${withPart} WHERE e.origin = ? AND e.seq > ? ORDER BY e.seq`,
    ),
    pageOfOrigin: db.prepare<[origin: number, after: number, limit: number], EventRowWithPart>(
      `${withPart} WHERE e.origin = ? AND e.seq > ? ORDER BY e.seq LIMIT ?`,
    ),
    ofCommand: db.prepare<[commandId: string], { command_hash: Uint8Array; outcome: string }>(
      'SELECT command_hash, outcome FROM events WHERE command_id = ? AND outcome IS NOT NULL LIMIT 1',
    ),
    eventless: db.prepare<[commandId: string], { command_hash: Uint8Array; outcome: string }>(
      'SELECT command_hash, outcome FROM eventless_outcomes WHERE command_id = ?',
    ),
    insertEventless: db.prepare<[commandId: string, commandHash: Uint8Array, outcome: string]>(
      'INSERT OR IGNORE INTO eventless_outcomes (command_id, command_hash, outcome) VALUES (?, ?, ?)',
    ),
    partOf: db.prepare<[origin: number, seq: number], { salt: Uint8Array; part: string }>(
      'SELECT salt, part FROM parts WHERE origin = ? AND seq = ?',
    ),
    signaturesOf: db.prepare<[origin: number], { seq: number; sig: Uint8Array }>(
      'SELECT seq, sig FROM signatures WHERE origin = ? ORDER BY seq',
    ),
    deletePart: db.prepare<[origin: number, seq: number]>('DELETE FROM parts WHERE origin = ? AND seq = ?'),
  }
}

export const rowToEvent = (row: EventRow, originName: string): RecordedEvent => ({
  origin: originName,
  seq: row.seq,
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
  prevHash: row.prev_hash,
  hash: row.hash,
})
