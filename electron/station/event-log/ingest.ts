import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import {
  chainStart,
  hashOf,
  type PersonalPart,
  parseOrigin,
  partHashOf,
  type RecordedEvent,
} from '../../../shared/replication/recorded-event.ts'
import type { LogContext } from './event-log.ts'
import type { Change } from './projector.ts'
import { isErased } from './purge.ts'
import { kindOf } from './stream-store.ts'

/** Events of one origin, in order and without a hole, with what belongs to them. */
export interface Batch {
  readonly origin: string
  readonly events: readonly RecordedEvent[]
  /** By seq; absent where the part was purged, or is not for this station. */
  readonly parts: ReadonlyMap<number, PersonalPart>
  readonly signatures: readonly { readonly seq: number; readonly sig: Uint8Array }[]
}

/**
 * `gap`: earlier events are missing; `forked`: another event stands at that place already, which only tampering makes;
 * `tampered`: bytes do not match their hash, or the hash its chain.
 */
export type IngestRefusal = 'unknown-origin' | 'gap' | 'forked' | 'tampered'

/**
 * Stores another station's events and folds what counts of them, in the caller's transaction. What is held already is
 * skipped. Nothing is stored of a batch that is refused.
 */
export function ingest(context: LogContext, batch: Batch): Result<readonly Change[], IngestRefusal> {
  const { table, origins, projector, crypto, identity } = context
  if (!parseOrigin(batch.origin)) return refuse('unknown-origin')
  if (origins.isOwn(batch.origin)) return refuse('forked')
  const known = origins.known(batch.origin)
  const head = known === undefined ? undefined : origins.head(known)
  const fresh: RecordedEvent[] = []
  let seq = head?.seq ?? 0
  let hash = head?.hash ?? chainStart(crypto, identity.eventId, batch.origin)
  for (const event of batch.events) {
    if (event.origin !== batch.origin) return refuse('tampered')
    if (event.seq <= (head?.seq ?? 0)) {
      const held = known === undefined ? undefined : table.one.get(known, event.seq)
      if (!held || !sameBytes(held.hash, event.hash)) return refuse('forked')
      continue
    }
    if (event.seq !== seq + 1) return refuse('gap')
    if (!isInstant(event.ts) || !isInstant(event.wallMs)) return refuse('tampered')
    if (!sameBytes(event.prevHash, hash) || !sameBytes(hashOf(crypto, event), event.hash)) return refuse('tampered')
    const part = batch.parts.get(event.seq)
    if (part && (!event.partHash || !sameBytes(partHashOf(crypto, part), event.partHash))) return refuse('tampered')
    fresh.push(event)
    seq = event.seq
    hash = event.hash
  }

  const origin = origins.numberOf(batch.origin)
  const changes: Change[] = []
  for (const event of fresh) {
    const part = batch.parts.get(event.seq)
    table.insert(origin, event)
    if (event.commandId !== null) context.knownCommands.add(event.commandId)
    // Also of an event that will not be folded: who was erased does not come back by what cannot be read yet.
    if (part && !isAboutErased(context, event.stream)) table.insertPart(origin, event.seq, part)
    origins.advance(origin, { seq: event.seq, hash: event.hash })
    const row = table.one.get(origin, event.seq)
    const change = row && projector.project(row)
    if (change) changes.push(change)
    // What came before its writer's pairing has waited for it; what a new role may not write counts no more.
    if (change?.kind === 'station') changes.push(...projectWaiting(context, change.id))
  }
  for (const { seq: at, sig } of batch.signatures) table.insertSignature(origin, at, sig)
  return accept(changes)
}

/** What a date can show. Beyond it no clock ever was, and a stream's next ts would not be a whole number. */
const isInstant = (ms: number): boolean => Number.isInteger(ms) && ms >= 0 && ms <= 8_640_000_000_000_000

function isAboutErased({ streams }: LogContext, stream: string): boolean {
  const [kind, id] = kindOf(stream) ?? []
  return kind !== undefined && id !== undefined && isErased(streams.state(kind, id))
}

function projectWaiting({ origins, table, projector }: LogContext, station: string): Change[] {
  return origins
    .all()
    .filter(([, name]) => name.startsWith(`${station}.`))
    .flatMap(([id]) => table.ofOrigin.all(id, 0))
    .map((row) => projector.project(row))
    .filter((change) => change !== undefined)
}

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0
