import { type Batch, type BatchedEvent, batchLimits } from '../../../shared/replication/batch.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import type { PersonalPart } from '../../../shared/replication/recorded-event.ts'
import { DatabaseUnavailable } from '../event-log/database.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type EventRowWithPart, rowToBody } from '../event-log/event-table.ts'
import { signatureOfHead } from '../event-log/writing.ts'
import { packBatch } from './link-wire.ts'

/** Batches in memory: of a few hundred kilobytes each at most. */
const mostRecent = 12

/** A station's log as the replication machine sees it. `onError`: a bug's error, for the log of the program. */
export function createReplicaStore(
  log: EventLog,
  onError: (error: unknown) => void,
): ReplicaStore & { readonly forget: () => void } {
  const { origins, table } = log

  /** Signed heads behind `after`, near enough for one batch, or else the first one; of our own chains the newest too. */
  function headsBehind(origin: number, name: string, after: number): SignedHead[] {
    const { seq } = origins.head(origin)
    const near = table.signedHeads.all(origin, after, Math.min(seq, after + batchLimits.events))
    if (origins.isOurs(name) && seq - after <= batchLimits.events && near.at(-1)?.seq !== seq)
      near.push({ seq, sig: signatureOfHead(log, origin) })
    return near.length > 0 ? near : table.signedHeads.all(origin, after, seq).slice(0, 1)
  }

  /** Cut for one peer and wanted by the next: a hub's many peers lack the same. Of an origin the newest few. */
  const recent = new Map<string, { readonly head: number; readonly batch: Batch }>()

  function cut(name: string, after: number): Batch | null {
    const origin = origins.known(name)
    if (origin === undefined) return null
    const head = origins.head(origin).seq
    const key = `${name} ${after}`
    const known = recent.get(key)
    // One that is full stays the same when more is written behind it; of a shorter one there is more to say now.
    if (known && (known.head === head || known.batch.events.length >= batchLimits.events)) return known.batch
    const heads = head > after ? headsBehind(origin, name, after) : []
    const [first] = heads
    const last = heads.at(-1)
    if (!first || !last) return null
    const rows = table.pageOfOrigin.all(origin, after, last.seq - after)
    const end = heads.findLast(({ seq }) => bytesOf(rows, seq) <= batchLimits.bytes) ?? first
    const batch = batchOf(name, after, rows.slice(0, end.seq - after), end.sig, (seq) => table.partOf.get(origin, seq))
    recent.delete(key)
    recent.set(key, { head, batch })
    for (const oldest of recent.keys()) {
      if (recent.size <= mostRecent) break
      recent.delete(oldest)
    }
    return batch
  }

  return {
    eventId: log.identity.eventId,
    vector: () => new Map(Object.entries(origins.versionVector())),
    seqOf: origins.seqOf,
    cut,
    /** Somebody was erased: what is kept here may hold their cells. */
    forget: () => recent.clear(),
    ahead(name, after): void {
      setImmediate(() => {
        if (!log.db.open) return
        const batch = cut(name, after)
        if (batch) packBatch(batch)
      })
    },
    take(batch, done) {
      log.receive(batch).then(done, (error: unknown) => {
        if (!(error instanceof DatabaseUnavailable)) onError(error)
        done('unavailable')
      })
    },
  }
}

interface SignedHead {
  readonly seq: number
  readonly sig: Uint8Array
}

const bytesOf = (rows: readonly EventRowWithPart[], upTo: number): number =>
  rows.reduce((sum, { seq, payload, part }) => sum + (seq <= upTo ? payload.length + (part?.length ?? 0) : 0), 0)

function batchOf(
  origin: string,
  after: number,
  rows: readonly EventRowWithPart[],
  signature: Uint8Array,
  partOf: (seq: number) => PersonalPart | undefined,
): Batch {
  const parts = new Map<number, PersonalPart>()
  const events = rows.map((row): BatchedEvent => {
    const part = row.part === null ? undefined : partOf(row.seq)
    if (part) parts.set(row.seq, part)
    return rowToBody(row)
  })
  return { origin, after, events, parts, signature }
}
