import { isDeepStrictEqual } from 'node:util'
import { type StateOf, type StreamKindName, streamKinds } from '../../../shared/domain/events.ts'
import type { StreamKind } from '../../../shared/domain/stream.ts'
import { logError } from '../program-log.ts'
import type { Sqlite } from './database.ts'
import { createUndoableMap } from './undoable-map.ts'

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

/** Kinds of which there are few and which nearly every command looks at: once read, they stay in memory. */
const hot: ReadonlySet<StreamKindName> = new Set([
  'event',
  'station',
  'hub',
  'desk',
  'key',
  'session',
  'poll',
  'rehearsal-poll',
  'retention',
])

/** Kinds whose ids the program names itself: that there is no row stays in memory too. */
const fixed: ReadonlySet<StreamKindName> = new Set(['event', 'hub', 'retention'])

/** Kinds whose rows hold a person's cells, or many people. */
const wide: ReadonlySet<StreamKindName> = new Set(['attendee', 'remote-presence'])

/** Kinds whose rows say what counts in other streams. */
export const decisive: ReadonlySet<StreamKindName> = new Set(['station', 'event'])

interface RecentRow {
  readonly kind: StreamKindName
  readonly row: StreamRow | null
}

/**
 * The longest state that a row holds, in UTF-16 code units: no event that counts makes one. Were there one, its row would be
 * written without its state, which is folded from its events whenever it is read: neither the other rows nor the station's start
 * may hang on it.
 */
const longestState = 64 * 1024 * 1024
/** In place of a state that is too long. */
const unwritten = ''

/** For the log of the program. */
class StateTooLong extends Error {
  override readonly name = 'StateTooLong'
  readonly code: StreamKindName
  constructor(kind: StreamKindName) {
    super()
    this.code = kind
  }
}

export type StreamStore = ReturnType<typeof createStreamStore>

export function createStreamStore(db: Sqlite, longest = longestState) {
  const tables = { small: statements(db, 'small_streams'), wide: statements(db, 'wide_streams') }
  /** Of the rows that say what counts elsewhere. */
  let revision = 0
  const undoing: (() => void)[] = []
  const recent = createUndoableMap<RecentRow>(() => {
    revision += 1
    for (const listener of undoing) listener()
  })
  const kept = new Map<string, StreamRow | null>()
  let settleRecent = () => {}
  let foldAnew = (_kind: StreamKindName, _refs: string): StreamRow | null => null
  const told = new Set<string>()

  function textToWrite(kind: StreamKindName, name: string, state: unknown): string {
    const text = textWithin(kind, state, longest)
    if (text !== null) return text
    if (!told.has(name)) logError(new StateTooLong(kind))
    told.add(name)
    return unwritten
  }

  function stateOfRow<State>(kind: StreamKindName, { name, state }: Pick<RawRow, 'name' | 'state'>): State {
    if (state !== unwritten) return stateIn(kind, state)
    const refs = tableOf(kind).read.get(name)?.refs ?? ''
    return (foldAnew(kind, refs)?.state ?? streamKinds[kind].initial) as State
  }
  const tableOf = (kind: StreamKindName) => (wide.has(kind) ? tables.wide : tables.small)
  function set(kind: StreamKindName, name: string, row: StreamRow | null): void {
    recent.set(name, { kind, row })
    if (decisive.has(kind)) revision += 1
  }

  return {
    recent,
    writeOut(entries: readonly (readonly [string, RecentRow])[]) {
      // In the order of their names: rows that lie beside each other share a page.
      for (const [name, { kind, row }] of entries.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
        kept.delete(name)
        if (row === null) tableOf(kind).delete.run(name)
        else
          tableOf(kind).write.run(
            ...[name, textToWrite(kind, name, row.state)],
            ...[row.last.ts, row.last.origin, row.last.seq, row.refs],
          )
      }
    },
    /** Called before many rows are read from the tables, which must then hold everything. */
    beforeRange(flush: () => void): void {
      settleRecent = flush
    },

    /** Writes the rows in memory to the tables, within the caller's transaction. */
    writeOutRecent: (): void => settleRecent(),

    /** How a stream whose row could not be written is read: from its events. */
    foldAnewBy(refold: typeof foldAnew): void {
      foldAnew = refold
    },

    read<Kind extends StreamKindName>(
      kind: Kind,
      id: string,
      name = `${kind}/${id}`,
    ): StreamRow<StateOf<Kind>> | undefined {
      const known = recent.get(name)
      if (known) return (known.row ?? undefined) as StreamRow<StateOf<Kind>> | undefined
      const seen = kept.get(name)
      if (seen !== undefined) return (seen ?? undefined) as StreamRow<StateOf<Kind>> | undefined
      const raw = tableOf(kind).read.get(name)
      const row = raw && rowOf(raw, stateOfRow<StateOf<Kind>>(kind, raw))
      if (row ? hot.has(kind) : fixed.has(kind)) kept.set(name, row ?? null)
      return row
    },

    state<Kind extends StreamKindName>(kind: Kind, id: string): StateOf<Kind> {
      const name = `${kind}/${id}`
      const known = recent.get(name)
      if (known) return (known.row?.state ?? streamKinds[kind].initial) as StateOf<Kind>
      if (hot.has(kind)) return this.read(kind, id)?.state ?? streamKinds[kind].initial
      const row = tableOf(kind).state.get(name)
      return row ? stateOfRow<StateOf<Kind>>(kind, row) : streamKinds[kind].initial
    },

    /** The events of a stream alone: no state is read. */
    refs(kind: StreamKindName, id: string): string {
      const name = `${kind}/${id}`
      const known = recent.get(name)
      return (known ? known.row : (kept.get(name) ?? tableOf(kind).refs.get(name)))?.refs ?? ''
    },

    initial: <Kind extends StreamKindName>(kind: Kind): StateOf<Kind> => streamKinds[kind].initial,

    write: (kind: StreamKindName, id: string, row: StreamRow): void => set(kind, `${kind}/${id}`, row),
    /** The same, where the name is at hand: SQLite and the maps then share one string, and its hash. */
    writeNamed: set,
    delete: (kind: StreamKindName, id: string): void => set(kind, `${kind}/${id}`, null),
    /** Another number after each change of a station's row or the event's, and after each change that was taken back. */
    revision: (): number => revision,
    /** Called when rows are again what they were before. */
    onUndone: (listener: () => void) => void undoing.push(listener),

    /** Every stream of a kind, by name. */
    *all<Kind extends StreamKindName>(kind: Kind): Generator<readonly [id: string, state: StateOf<Kind>]> {
      settleRecent()
      const prefix = `${kind}/`
      for (const row of tableOf(kind).range.iterate(prefix, `${kind}0`))
        yield [row.name.slice(prefix.length), stateOfRow(kind, row)]
    },

    /** The few whose id begins with `within`, by name; all where it is empty: what is in memory is not written for them. */
    within<Kind extends StreamKindName>(kind: Kind, within: `${string}/` | ''): (readonly [string, StateOf<Kind>])[] {
      const from = `${kind}/${within}`
      // The sign behind the slash: what sorts before it lies within.
      const rows = tableOf(kind).range.all(from, `${from.slice(0, -1)}0`)
      const found = new Map(rows.map((row) => [row.name, stateOfRow<StateOf<Kind>>(kind, row)]))
      for (const [name, { row }] of recent.entries()) {
        if (!name.startsWith(from)) continue
        if (row) found.set(name, row.state as StateOf<Kind>)
        else found.delete(name)
      }
      const byName = [...found].sort(([one], [other]) => (one < other ? -1 : 1))
      return byName.map(([name, state]) => [name.slice(kind.length + 1), state] as const)
    },

    /** At most `limit` streams of a kind after an id: for reading many of them in slices. */
    page<Kind extends StreamKindName>(kind: Kind, after: string, limit: number): (readonly [string, StateOf<Kind>])[] {
      settleRecent()
      const prefix = `${kind}/`
      return tableOf(kind)
        .page.all(prefix + after, `${kind}0`, limit)
        .map((row) => [row.name.slice(prefix.length), stateOfRow<StateOf<Kind>>(kind, row)] as const)
    },

    /** The ids alone, from the tree of names: no state is read. */
    ids(kind: StreamKindName, after: string, limit: number): string[] {
      settleRecent()
      const prefix = `${kind}/`
      return tableOf(kind)
        .names.all(prefix + after, `${kind}0`, limit)
        .map((name) => name.slice(prefix.length))
    },
  }
}

export const kindOf = (name: string): readonly [kind: StreamKindName, id: string] | null => {
  const slash = name.indexOf('/')
  const kind = name.slice(0, slash)
  return slash > 0 && Object.hasOwn(streamKinds, kind) ? [kind as StreamKindName, name.slice(slash + 1)] : null
}

export const kindDefinition = (kind: StreamKindName) =>
  streamKinds[kind] as unknown as StreamKind<unknown, { readonly type: string }>

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

/** A state as its row holds it: equal states have equal texts. */
export function rowText(kind: StreamKindName, state: unknown): string {
  const { row } = kindDefinition(kind)
  return JSON.stringify(row ? row.pack(state) : state)
}

export function stateIn<State>(kind: StreamKindName, text: string): State {
  const { row } = kindDefinition(kind)
  const held: unknown = JSON.parse(text)
  return (row ? row.unpack(held) : held) as State
}

/** Null: longer than `longest`, or than any string. */
function textWithin(kind: StreamKindName, state: unknown, longest: number): string | null {
  try {
    const text = rowText(kind, state)
    return text.length <= longest ? text : null
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Whether two states make the same row. */
export function isSameState(kind: StreamKindName, one: unknown, other: unknown): boolean {
  const text = textWithin(kind, one, longestState)
  return text === null ? isDeepStrictEqual(one, other) : text === textWithin(kind, other, longestState)
}

const rowOf = <State>(row: RawRow, state: State): StreamRow<State> => ({
  state,
  last: { ts: row.last_ts, origin: row.last_origin, seq: row.last_seq },
  refs: row.refs,
})

function statements(db: Sqlite, table: 'small_streams' | 'wide_streams') {
  return {
    read: db.prepare<[name: string], RawRow>(`SELECT * FROM ${table} WHERE name = ?`),
    state: db.prepare<[name: string], Pick<RawRow, 'name' | 'state'>>(
      `SELECT name, state FROM ${table} WHERE name = ?`,
    ),
    refs: db.prepare<[name: string], Pick<RawRow, 'refs'>>(`SELECT refs FROM ${table} WHERE name = ?`),
    write: db.prepare<[string, string, number, number, number, string]>(
      `INSERT INTO ${table} (name, state, last_ts, last_origin, last_seq, refs) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET state = excluded.state, last_ts = excluded.last_ts,
         last_origin = excluded.last_origin, last_seq = excluded.last_seq, refs = excluded.refs`,
    ),
    delete: db.prepare<[name: string]>(`DELETE FROM ${table} WHERE name = ?`),
    range: db.prepare<[from: string, to: string], RawRow>(
      `SELECT name, state FROM ${table} WHERE name > ? AND name < ? ORDER BY name`,
    ),
    names: db
      .prepare<[from: string, to: string, limit: number], string>(
        `SELECT name FROM ${table} WHERE name > ? AND name < ? ORDER BY name LIMIT ?`,
      )
      .pluck(),
    page: db.prepare<[from: string, to: string, limit: number], RawRow>(
      `SELECT name, state FROM ${table} WHERE name > ? AND name < ? ORDER BY name LIMIT ?`,
    ),
  }
}
