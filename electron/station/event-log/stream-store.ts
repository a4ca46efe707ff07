import { type StateOf, type StreamKindName, streamKinds } from '../../../shared/domain/events.ts'
import type { StreamKind } from '../../../shared/domain/stream.ts'
import type { Sqlite } from './database.ts'

/** A stream as its row holds it: the fold of its events in stream order. */
export interface StreamRow<State = unknown> {
  readonly state: State
  /** Where it stands in stream order; an event behind this one refolds the stream. */
  readonly last: Position
  /** The events folded, in order of arrival: `<local origin>.<seq>`, joined by spaces. */
  readonly refs: string
}

export interface Position {
  readonly ts: number
  /** Local number of the origin. */
  readonly origin: number
  readonly seq: number
}

/** Kinds whose rows hold a person's cells. */
const wide: ReadonlySet<StreamKindName> = new Set(['attendee'])

export type StreamStore = ReturnType<typeof createStreamStore>

export function createStreamStore(db: Sqlite) {
  const tables = { small: statements(db, 'small_streams'), wide: statements(db, 'wide_streams') }
  const tableOf = (kind: StreamKindName) => (wide.has(kind) ? tables.wide : tables.small)

  return {
    read<Kind extends StreamKindName>(kind: Kind, id: string): StreamRow<StateOf<Kind>> | undefined {
      const row = tableOf(kind).read.get(`${kind}/${id}`)
      return row && parseRow(row)
    },

    state<Kind extends StreamKindName>(kind: Kind, id: string): StateOf<Kind> {
      const row = tableOf(kind).state.get(`${kind}/${id}`)
      return row ? JSON.parse(row.state) : streamKinds[kind].initial
    },

    initial: <Kind extends StreamKindName>(kind: Kind): StateOf<Kind> => streamKinds[kind].initial,

    write(kind: StreamKindName, id: string, { state, last, refs }: StreamRow): void {
      tableOf(kind).write.run(`${kind}/${id}`, JSON.stringify(state), last.ts, last.origin, last.seq, refs)
    },

    delete(kind: StreamKindName, id: string): void {
      tableOf(kind).delete.run(`${kind}/${id}`)
    },

    /** Every stream of a kind, by name. `after`: only ids that come after it. */
    *all<Kind extends StreamKindName>(kind: Kind, after = ''): Generator<readonly [id: string, state: StateOf<Kind>]> {
      const prefix = `${kind}/`
      for (const row of tableOf(kind).range.iterate(prefix + after, `${kind}0`))
        yield [row.name.slice(prefix.length), JSON.parse(row.state)]
    },

    /** At most `limit` streams of a kind after an id: for reading many of them in slices. */
    page<Kind extends StreamKindName>(kind: Kind, after: string, limit: number): (readonly [string, StateOf<Kind>])[] {
      const prefix = `${kind}/`
      return tableOf(kind)
        .page.all(prefix + after, `${kind}0`, limit)
        .map((row) => [row.name.slice(prefix.length), JSON.parse(row.state)] as const)
    },
  }
}

export const kindOf = (name: string): readonly [kind: StreamKindName, id: string] | null => {
  const slash = name.indexOf('/')
  const kind = name.slice(0, slash)
  return slash > 0 && Object.hasOwn(streamKinds, kind) ? [kind as StreamKindName, name.slice(slash + 1)] : null
}

export const kindDefinition = (kind: StreamKindName) => streamKinds[kind] as unknown as StreamKind<unknown, unknown>

/** Stream order: by ts, then by the origin's name, then by seq. */
export function isBefore(one: Position, other: Position, originName: (origin: number) => string): boolean {
  if (one.ts !== other.ts) return one.ts < other.ts
  if (one.origin !== other.origin) return originName(one.origin) < originName(other.origin)
  return one.seq < other.seq
}

interface RawRow {
  readonly name: string
  readonly state: string
  readonly last_ts: number
  readonly last_origin: number
  readonly last_seq: number
  readonly refs: string
}

const parseRow = <State>(row: RawRow): StreamRow<State> => ({
  state: JSON.parse(row.state),
  last: { ts: row.last_ts, origin: row.last_origin, seq: row.last_seq },
  refs: row.refs,
})

function statements(db: Sqlite, table: 'small_streams' | 'wide_streams') {
  return {
    read: db.prepare<[name: string], RawRow>(`SELECT * FROM ${table} WHERE name = ?`),
    state: db.prepare<[name: string], { state: string }>(`SELECT state FROM ${table} WHERE name = ?`),
    write: db.prepare<[string, string, number, number, number, string]>(
      `INSERT INTO ${table} (name, state, last_ts, last_origin, last_seq, refs) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET state = excluded.state, last_ts = excluded.last_ts,
         last_origin = excluded.last_origin, last_seq = excluded.last_seq, refs = excluded.refs`,
    ),
    delete: db.prepare<[name: string]>(`DELETE FROM ${table} WHERE name = ?`),
    range: db.prepare<[from: string, to: string], RawRow>(
      `SELECT name, state FROM ${table} WHERE name > ? AND name < ? ORDER BY name`,
    ),
    page: db.prepare<[from: string, to: string, limit: number], RawRow>(
      `SELECT name, state FROM ${table} WHERE name > ? AND name < ? ORDER BY name LIMIT ?`,
    ),
  }
}
