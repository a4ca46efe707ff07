import Database from 'better-sqlite3'
import { type Clock, crdt, type Timestamp } from './actual-crdt.ts'

/** One column of one row, which is Actual's unit of change. */
export interface Message {
  readonly timestamp: Timestamp
  readonly dataset: string
  readonly row: string
  readonly column: string
  readonly value: string | number
}

export interface StoredMessage {
  readonly timestamp: string
  readonly dataset: string
  readonly row: string
  readonly column: string
  readonly value: string
}

export type Replica = ReturnType<typeof openReplica>

/**
 * A database with the tables and the index of Actual's own `init.sql`, and one of ours for the facts. On disk after each
 * commit, as our station is, and with a write-ahead log as well: Actual leaves SQLite's rollback journal, which takes
 * longer. Not encrypted.
 */
export function openReplica(path: string) {
  const db = new Database(path)
  db.pragma('journal_mode=WAL')
  db.pragma('synchronous=FULL')
  db.exec(`
    CREATE TABLE messages_crdt (id INTEGER PRIMARY KEY, timestamp TEXT NOT NULL UNIQUE, dataset TEXT NOT NULL,
      row TEXT NOT NULL, column TEXT NOT NULL, value BLOB NOT NULL);
    CREATE INDEX messages_crdt_search ON messages_crdt(dataset, row, column, timestamp);
    CREATE TABLE messages_clock (id INTEGER PRIMARY KEY, clock TEXT);
    CREATE TABLE admissions (id TEXT PRIMARY KEY, command TEXT, at INTEGER, by TEXT);`)
  const newer = db.prepare<[string, string, string, string], { timestamp: string }>(
    'SELECT timestamp FROM messages_crdt WHERE dataset = ? AND row = ? AND column = ? AND timestamp >= ?',
  )
  const rowOf = db.prepare<[id: string], object>('SELECT * FROM admissions WHERE id = ?')
  const insertMessage = db.prepare(
    'INSERT INTO messages_crdt (timestamp, dataset, row, column, value) VALUES (?, ?, ?, ?, ?)',
  )
  const saveClock = db.prepare('INSERT OR REPLACE INTO messages_clock (id, clock) VALUES (1, ?)')
  const since = db.prepare<[since: string, limit: number], StoredMessage>(
    'SELECT timestamp, dataset, row, column, value FROM messages_crdt WHERE timestamp > ? ORDER BY timestamp LIMIT ?',
  )
  const columns = new Map(
    ['command', 'at', 'by'].map((column) => [
      column,
      {
        insert: db.prepare(`INSERT INTO admissions (id, ${column}) VALUES (?, ?)`),
        update: db.prepare(`UPDATE admissions SET ${column} = ? WHERE id = ?`),
      },
    ]),
  )

  return {
    since: (timestamp: string, limit: number): readonly StoredMessage[] => since.all(timestamp, limit),
    factCount: (): number => db.prepare<[], { n: number }>('SELECT count(*) AS n FROM admissions').get()?.n ?? 0,
    close: () => void db.close(),

    /**
     * Actual's `applyMessages`: what is known already falls away, what is older than what is known is kept but not
     * applied, and rows, messages, merkle and clock are one transaction. Left out, to its advantage: its undo history,
     * and that it reads all rows once more for its listeners.
     */
    apply(messages: readonly Message[], clock: Clock): void {
      const unknown = messages.flatMap((message) => {
        const timestamp = message.timestamp.toString()
        const known = newer.get(message.dataset, message.row, message.column, timestamp)
        return known?.timestamp === timestamp ? [] : [{ ...message, text: timestamp, isOld: known !== undefined }]
      })
      unknown.sort((one, other) => (one.text < other.text ? -1 : 1))
      const present = new Set([...new Set(unknown.map(({ row }) => row))].filter((row) => rowOf.get(row)))
      let merkle = clock.merkle
      db.transaction(() => {
        for (const { timestamp, text, dataset, row, column, value, isOld } of unknown) {
          if (!isOld) {
            if (present.has(row)) columns.get(column)?.update.run(value, row)
            else columns.get(column)?.insert.run(row, value)
            present.add(row)
          }
          insertMessage.run(text, dataset, row, column, serializeValue(value))
          merkle = crdt.merkle.insert(merkle, timestamp)
        }
        merkle = crdt.merkle.prune(merkle)
        saveClock.run(crdt.serializeClock({ ...clock, merkle }))
      })()
      clock.merkle = merkle
    },
  }
}

const serializeValue = (value: string | number): string => (typeof value === 'number' ? `N:${value}` : `S:${value}`)

export const parseValue = (text: string): string | number =>
  text.startsWith('N:') ? Number(text.slice(2)) : text.slice(2)
