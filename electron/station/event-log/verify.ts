import type { StreamKindName } from '../../../shared/domain/events.ts'
import { definitionOf } from '../../../shared/domain/events.ts'
import { chainStart, hashOf, headText, parseOrigin, partHashOf } from '../../../shared/replication/recorded-event.ts'
import { type EventRowWithPart, rowToEvent } from './event-table.ts'
import { sameBytes } from './ingest.ts'
import type { LogContext } from './log-context.ts'
import type { Head } from './origins.ts'
import type { Projected } from './projector.ts'
import { isSameState, kindOf } from './stream-store.ts'

/** The first thing that is not as it must be. `where` names an origin and seq, or a stream; never a person. */
export interface LogFault {
  readonly where: string
  readonly what:
    | 'hole'
    | 'broken-chain'
    | 'hash-does-not-match'
    | 'part-does-not-match'
    | 'bad-signature'
    | 'projection-differs'
    | 'projection-missing'
    | 'projection-without-events'
}

export interface LogReport {
  readonly events: number
  readonly streams: number
  readonly fault: LogFault | null
}

/**
 * Checks every origin from its first event to its head, and that every stream's row equals a replay of its events in
 * stream order that trusts no row. A generator, so that a station that works can do it between two scans; each step
 * gives the number of events checked so far.
 */
export function* verifyLog(context: LogContext): Generator<number, LogReport> {
  context.derived.flush()
  const replay = new Map<string, { kind: StreamKindName; id: string; events: Projected[] }>()
  let events = 0
  for (const [origin, name] of context.origins.all()) {
    let head: Head = { seq: 0, hash: chainStart(context.crypto, context.identity.eventId, name) }
    for (const page of pagesOf(context, origin)) {
      for (const row of page) {
        const fault = faultOf(context, row, name, head)
        if (fault) return { events, streams: 0, fault: { where: `${name} ${row.seq}`, what: fault } }
        head = { seq: row.seq, hash: row.hash }
        gather(context, row, replay)
        events += 1
      }
      yield events
    }
    const signature = signatureFault(context, origin, name)
    if (signature) return { events, streams: 0, fault: signature }
  }
  const fault = yield* projectionFault(context, replay, events)
  return { events, streams: replay.size, fault }
}

const rowsPerStep = 500
function* pagesOf({ table }: LogContext, origin: number): Generator<EventRowWithPart[]> {
  for (let after = 0; ; ) {
    const page = table.pageOfOrigin.all(origin, after, rowsPerStep)
    const last = page.at(-1)
    if (!last) return
    yield page
    after = last.seq
  }
}

function faultOf(
  { crypto, table }: LogContext,
  row: EventRowWithPart,
  name: string,
  before: Head,
): LogFault['what'] | null {
  if (row.seq !== before.seq + 1) return 'hole'
  if (!sameBytes(row.prev_hash, before.hash)) return 'broken-chain'
  if (!sameBytes(hashOf(crypto, rowToEvent(row, name)), row.hash)) return 'hash-does-not-match'
  if (row.part === null) return null
  const part = table.partOf.get(row.origin, row.seq)
  const matches = part && row.part_hash && sameBytes(partHashOf(crypto, part), row.part_hash)
  return matches ? null : 'part-does-not-match'
}

/** Signatures of stations whose key is known here; the others are checked when their pairing comes. */
function signatureFault({ table, streams, crypto }: LogContext, origin: number, name: string): LogFault | null {
  const pairing = streams.state('station', parseOrigin(name)?.station ?? '').pairing
  if (!pairing) return null
  const publicKey = Buffer.from(pairing.publicKey, 'base64')
  for (const { seq, sig } of table.signaturesOf.all(origin)) {
    const row = table.one.get(origin, seq)
    if (!row || !crypto.verify(publicKey, headText(crypto, name, seq, row.hash), sig))
      return { where: `${name} ${seq}`, what: 'bad-signature' }
  }
  return null
}

function gather(
  { projector }: LogContext,
  row: EventRowWithPart,
  replay: Map<string, { kind: StreamKindName; id: string; events: Projected[] }>,
): void {
  if (!definitionOf(row.type)) return
  const read = projector.read(row)
  if (!read) return
  const name = `${read.kind}/${read.id}`
  const stream = replay.get(name)
  if (stream) stream.events.push(read)
  else replay.set(name, { kind: read.kind, id: read.id, events: [read] })
}

function* projectionFault(
  { streams, projector, db }: LogContext,
  replay: ReadonlyMap<string, { kind: StreamKindName; id: string; events: Projected[] }>,
  events: number,
): Generator<number, LogFault | null> {
  let checked = 0
  for (const [name, { kind, id, events: ofStream }] of replay) {
    const state = projector.fold(kind, ofStream)
    const row = streams.read(kind, id)
    if (!row) return { where: name, what: 'projection-missing' }
    if (!isSameState(kind, row.state, state)) return { where: name, what: 'projection-differs' }
    checked += 1
    if (checked % rowsPerStep === 0) yield events
  }
  const names = db.prepare<[], { name: string }>(
    'SELECT name FROM small_streams UNION ALL SELECT name FROM wide_streams',
  )
  for (const { name } of names.iterate())
    if (kindOf(name) && !replay.has(name)) return { where: name, what: 'projection-without-events' }
  return null
}
