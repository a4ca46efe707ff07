import { type Batch, type BatchedEvent, batchLimits } from '../../../shared/replication/batch.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import type { PersonalPart } from '../../../shared/replication/recorded-event.ts'
import { CopyUnavailable } from '../event-log/committer.ts'
import { DatabaseUnavailable } from '../event-log/database.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type EventRowWithPart, rowToBody } from '../event-log/event-table.ts'
import { realTiming, type Timing } from '../event-log/timing.ts'
import { signatureOfHead } from '../event-log/writing.ts'
import { packBatch } from './link-wire.ts'

const rowsAtOnce = 64

/**
 * Batches kept in memory, of a few hundred kilobytes at most. Eight desks that return from a cut bring as many at once.
 */
const mostRecent = 64

/**
 * A station's log as the replication protocol sees it. `passesOn`: other stations lack what one of them sends.
 * `onError`: receives bugs' errors for the program's log.
 */
export function createReplicaStore(
  log: EventLog,
  passesOn: () => boolean,
  onError: (error: unknown) => void,
  { soon }: Pick<Timing, 'soon'> = realTiming,
): ReplicaStore & { readonly forget: () => void } {
  const { origins, table } = log

  /**
   * Signed heads behind `after` that fit into one batch, or else the first one. This station's own chains are signed
   * where they are cut: at the newest event, and wherever no head is near. Events of another process of the cloud keep
   * that process's signatures.
   */
  function headsBehind(origin: number, name: string, after: number): SignedHead[] {
    const { seq } = origins.durableHead(origin)
    const end = Math.min(seq, after + batchLimits.events)
    const near = table.signedHeads.all(origin, after, end)
    if (!origins.isOurs(name)) return near.length > 0 ? near : table.signedHeads.all(origin, after, seq).slice(0, 1)
    if (near.length > 0 && (end < seq || near.at(-1)?.seq === seq)) return near
    const last = table.one.get(origin, end)
    return last ? [...near, { seq: end, sig: signatureOfHead(log, origin, { seq: end, hash: last.hash }) }] : near
  }

  /**
   * Batches that were cut for one peer or came from one, and that the next peer wants: a hub's many peers lack the same
   * events.
   */
  const recent = new Map<string, Batch>()

  function cut(name: string, after: number): Batch | null {
    const origin = origins.known(name)
    if (origin === undefined) return null
    const head = origins.durableHead(origin).seq
    const known = recent.get(keyOf({ origin: name, after }))
    // A full batch stays valid when events are appended behind it. A shorter one would lack them now. A batch that has
    // arrived but is not durable yet is not used.
    const end = known ? after + known.events.length : 0
    if (known && (end === head || (end < head && known.events.length >= batchLimits.events))) return known
    const heads = head > after ? headsBehind(origin, name, after) : []
    const [first] = heads
    const last = heads.at(-1)
    if (!first || !last) return null
    const rows: EventRowWithPart[] = []
    let [bytes, fits] = [0, first]
    // Events may be large, so the loop stops soon after the batch is full.
    for (const row of table.ofOrigin.each(origin, after, Math.min(rowsAtOnce, last.seq - after))) {
      bytes += row.payload.length + (row.part?.length ?? 0)
      if (row.seq > last.seq || (row.seq > first.seq && bytes > batchLimits.bytes)) break
      rows.push(row)
      fits = heads.find(({ seq }) => seq === row.seq) ?? fits
    }
    const batch = batchOf(name, after, rows.slice(0, fits.seq - after), fits.sig)
    remember(batch)
    return batch
  }

  function remember(batch: Batch): void {
    recent.delete(keyOf(batch))
    recent.set(keyOf(batch), batch)
    for (const oldest of recent.keys()) {
      if (recent.size <= mostRecent) break
      recent.delete(oldest)
    }
  }

  function forgetOne(batch: Batch): void {
    if (recent.get(keyOf(batch)) === batch) recent.delete(keyOf(batch))
  }

  return {
    eventId: log.identity.eventId,
    vector: origins.durableVector,
    seqOf: origins.durableSeqOf,
    cut,
    /** A person was erased: the kept batches may hold their data. */
    forget: () => recent.clear(),
    ahead(name, after, ready): void {
      soon(() => {
        if (!log.db.open) return
        const batch = cut(name, after)
        if (batch) packBatch(batch)
        ready()
      })
    },
    take(batch, done, from) {
      // Kept only once it is proved: the peer may have forged it in the name of another station.
      const keep = () => {
        // A batch with personal parts is cut again. So parts of erased people are not kept, and parts that the sender
        // left out do not stay missing.
        if (batch.events.every(({ partHash }) => partHash === null) && passesOn()) remember(batch)
      }
      log.receive(batch, { from, onProved: keep }).then(
        (result) => {
          // The station keeps its events and asks again, more and more rarely: a pilot may raise its quota.
          done(result === 'over-quota' ? 'unavailable' : result)
        },
        (error: unknown) => {
          forgetOne(batch)
          if (!(error instanceof DatabaseUnavailable || error instanceof CopyUnavailable)) onError(error)
          done('unavailable')
        },
      )
    },
  }
}

const keyOf = ({ origin, after }: Pick<Batch, 'origin' | 'after'>): string => `${origin} ${after}`

interface SignedHead {
  readonly seq: number
  readonly sig: Uint8Array
}

function batchOf(origin: string, after: number, rows: readonly EventRowWithPart[], signature: Uint8Array): Batch {
  const parts = new Map<number, PersonalPart>()
  const events = rows.map((row): BatchedEvent => {
    const { part, salt } = row
    if (part !== null && salt !== null) parts.set(row.seq, { part, salt })
    return rowToBody(row)
  })
  return { origin, after, events, parts, signature }
}
