import { latestOfOthers } from '../../../shared/domain/counting.ts'
import type { Lane } from '../../../shared/domain/lanes.ts'
import { mayReadPart } from '../../../shared/domain/stations/part-readers.ts'
import type { StationEvent } from '../../../shared/domain/stations/station.ts'
import { pushAll } from '../../../shared/kernel/long-lists.ts'
import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import type { Batch, IngestRefusal } from '../../../shared/replication/batch.ts'
import {
  chainStart,
  hashOf,
  headText,
  latestInstant,
  type PersonalPart,
  parseOrigin,
  partHashOf,
  type RecordedEvent,
} from '../../../shared/replication/recorded-event.ts'
import { isSealed } from '../../../shared/replication/sealed-part.ts'
import type { Change } from './change.ts'
import { decodeEvent } from './decode.ts'
import { rowToBody } from './event-table.ts'
import type { LogContext } from './log-context.ts'
import { isAboutErased } from './purge.ts'

/**
 * Stores another station's events and folds what counts of them, in the caller's transaction. What is held already is
 * skipped. Nothing is stored of a batch that is refused. `from`: the station that has sent it.
 */
export function ingest(
  context: LogContext,
  batch: Batch,
  from?: string,
): Result<readonly Change[], IngestRefusal | 'over-quota'> {
  const { table, origins, crypto, identity } = context
  const writer = parseOrigin(batch.origin)
  if (!writer) return refuse('unknown-origin')
  const publicKey = publicKeyOf(context, writer.station, batch)
  if (!publicKey) return refuse('unpaired')
  const known = origins.known(batch.origin)
  const head = known === undefined ? null : origins.head(known)
  const held = head?.seq ?? 0
  if (batch.after > held) return refuse('gap')

  const isNext = head !== null && batch.after === head.seq
  const before = known === undefined ? undefined : isNext ? head.hash : table.one.get(known, batch.after)?.hash
  let prevHash = before ?? chainStart(crypto, identity.eventId, batch.origin)
  let isForked = false
  const fresh: RecordedEvent[] = []
  for (const [index, body] of batch.events.entries()) {
    const seq = batch.after + index + 1
    if (!isInstant(body.ts) || !isInstant(body.wallMs, latestOfOthers)) return refuse('tampered')
    // One object each, hashed where it lies: a copy of the whole day is 100 000 of them.
    const event = { ...body, origin: batch.origin, seq, prevHash, hash: prevHash }
    const hash = hashOf(crypto, event)
    event.hash = hash
    if (!isPartOf(context, body.partHash, batch.parts.get(seq))) return refuse('tampered')
    const isFresh = seq > held
    if (isFresh) fresh.push(event)
    else if (known === undefined || !sameBytes(table.one.get(known, seq)?.hash ?? hash.subarray(1), hash))
      isForked = true
    prevHash = hash
  }
  const end = batch.after + batch.events.length
  // Whoever relays it may have changed anything; only the station itself can have signed it.
  if (!crypto.verify(publicKey, headText(crypto, batch.origin, end, prevHash), batch.signature))
    return refuse('tampered')
  if (isForked || (fresh.length > 0 && origins.isOwn(batch.origin))) return refuse('forked')
  if (fresh.length === 0) return accept([])
  // Behind the proof: nobody uses up what another station may send.
  if (!context.quotas.takes(writer.station, batch, fresh, from)) return refuse('over-quota')
  return accept(store(context, writer.station, batch, fresh))
}

function store(context: LogContext, station: string, batch: Batch, fresh: readonly RecordedEvent[]): readonly Change[] {
  const { table, origins } = context
  const { changes, foldedAgain } = takeIn(context, batch.origin, fresh, (seq) => batch.parts.get(seq))
  context.quotas.spend(station, foldedAgain)
  const origin = origins.numberOf(batch.origin)
  table.insertSignature(origin, batch.after + batch.events.length, batch.signature, context.now())
  origins.markSigned(origin, batch.after + batch.events.length)
  return changes
}

/** An event with its personal part, as a store beside this one holds it. */
export type StoredEvent = RecordedEvent & { readonly part: PersonalPart | null }

/**
 * Takes in what another process of this very station has written and proved already, in the caller's transaction: in order,
 * and what is held is skipped. What does not follow on what is held is left out.
 */
export function adopt(context: LogContext, events: readonly StoredEvent[]): readonly Change[] {
  const [first] = events
  if (!first) return []
  const held = context.origins.seqOf(first.origin)
  const fresh = events.filter(({ seq }) => seq > held)
  if (fresh[0]?.seq !== held + 1) return []
  const parts = new Map(fresh.map(({ seq, part }) => [seq, part ?? undefined]))
  return takeIn(context, first.origin, fresh, (seq) => parts.get(seq)).changes
}

function takeIn(
  context: LogContext,
  name: string,
  fresh: readonly RecordedEvent[],
  partOf: (seq: number) => PersonalPart | undefined,
): { readonly changes: readonly Change[]; readonly foldedAgain: number } {
  const { table, origins, projector, identity } = context
  const origin = origins.numberOf(name)
  const { lane, station = '' } = parseOrigin(name) ?? {}
  const folding = projector.beginFolding()
  const changes: Change[] = []
  function follow(folded: readonly Change[]): void {
    for (const change of folded) {
      const again = [change, ...projector.againAfter(change)]
      pushAll(changes, again)
      pushAll(changes, again.flatMap(projector.purgeHeld))
      if (change.kind === 'station' && change.id === identity.stationId) pushAll(changes, projector.dropUnreadable())
    }
  }
  for (const event of fresh) {
    const part = partOf(event.seq)
    table.insert(origin, event)
    if (event.commandId !== null) context.knownCommands.add(event.commandId)
    // Also of an event that will not be folded: who was erased does not come back by what cannot be read yet.
    const isKept = part !== undefined && !isAboutErased(context.streams, event, lane) && mayKeep(context, lane, event)
    if (isKept) table.insertPart(origin, event.seq, part)
    origins.advance(origin, { seq: event.seq, hash: event.hash })
    const { seq, ts, wallMs, stream, type, v, payload, commandId } = event
    follow(
      folding.project({
        origin,
        seq,
        ts,
        wall_ms: wallMs,
        stream,
        type,
        v,
        payload,
        command_id: commandId,
        part: isKept ? part.part : null,
      }),
    )
  }
  follow(folding.settle())
  const foldedAgain = origins.ofStation(station).reduce((sum, one) => sum + folding.foldedAgain(one), 0)
  return { changes, foldedAgain }
}

/** Takes in the parts of a batch whose events are held without them. The hash of each stands in the chain. */
export function fillParts(context: LogContext, batch: Batch): readonly Change[] {
  const { table, origins, crypto, streams, projector } = context
  const origin = origins.known(batch.origin)
  const { lane } = parseOrigin(batch.origin) ?? {}
  if (origin === undefined) return []
  const filled = new Set<string>()
  for (const [seq, part] of batch.parts) {
    const row = table.one.get(origin, seq)
    if (!row?.part_hash || row.part !== null || !sameBytes(partHashOf(crypto, part), row.part_hash)) continue
    if (!mayKeep(context, lane, row) || isAboutErased(streams, rowToBody(row), lane)) continue
    table.insertPart(origin, seq, part)
    filled.add(row.stream)
  }
  return projector.foldAgain(filled)
}

/** A part that this station's role may not read is not stored, though another station sent it. */
function mayKeep({ projector }: LogContext, lane: Lane | undefined, event: Parameters<typeof mayReadPart>[2]): boolean {
  const role = projector.ownRole()
  // What came before this station's pairing is looked through when that comes.
  return role === null || (lane !== undefined && mayReadPart(role, lane, event))
}

/**
 * The key that a writer's signatures are checked with. It stands in the writer's pairing. The first station of an event
 * pairs itself, as pilot: its pairing comes in this very batch, with the event's own signature. A station that has its own
 * pairing knows that first station already: another one that pairs itself has the key of a lost pilot's laptop. A desk may
 * copy its own pairing into its chain, and the new station's beside it. The role keeps that chain from being the first.
 */
function publicKeyOf(context: LogContext, station: string, batch: Batch): Uint8Array | null {
  const { pairing } = context.streams.state('station', station)
  if (pairing) return Buffer.from(pairing.publicKey, 'base64')
  if (context.projector.ownRole() !== null) return null
  for (const { stream, type, v, payload } of batch.events) {
    if (type !== 'StationPaired' || stream !== `station/${station}`) continue
    const event = decodeEvent(type, v, payload, null) as StationEvent | null
    if (event?.type !== 'StationPaired' || event.role !== 'pilot') continue
    if (context.projector.isPilotsWord(station, event)) return Buffer.from(event.publicKey, 'base64')
  }
  return null
}

function isPartOf(
  { crypto, takesSealed }: LogContext,
  partHash: Uint8Array | null,
  part: PersonalPart | undefined,
): boolean {
  // What is sealed is proved to whoever opens it.
  return (
    part === undefined ||
    (partHash !== null && ((takesSealed && isSealed(part.part)) || sameBytes(partHashOf(crypto, part), partHash)))
  )
}

/** No clock of ours is beyond the year 2200. What is added to one of an event, such as the length of a countdown, stays a date. */
const isInstant = (ms: number, latest = latestInstant): boolean => Number.isInteger(ms) && ms >= 0 && ms <= latest

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
