import { type Batch, type BatchedEvent, batchLimits } from '../../../shared/replication/batch.ts'
import { mostBytesOfLetter, mostTextBytes, sumOfTexts } from '../../../shared/replication/fact-limits.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import type { PersonalPart } from '../../../shared/replication/recorded-event.ts'
import { CopyUnavailable } from '../event-log/committer.ts'
import { DatabaseUnavailable } from '../event-log/database.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { type EventRow, type EventRowWithPart, rowToBody } from '../event-log/event-table.ts'
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

  /** Signed heads behind `after` that fit into one batch, or else the first one. */
  function headsBehind(origin: number, after: number): SignedHead[] {
    const { seq } = origins.durableHead(origin)
    const near = table.signedHeads.all(origin, after, Math.min(seq, after + batchLimits.events))
    return near.length > 0 ? near : table.signedHeads.all(origin, after, seq).slice(0, 1)
  }

  /**
   * The rows of one batch: up to `last`, and not many more bytes than a batch has, but in any case up to `first`. Rows may be
   * large, so they are read one by one.
   */
  function rowsBehind(origin: number, after: number, first: number, last: number): Rows {
    const rows: EventRowWithPart[] = []
    let letters = 0
    for (const row of table.ofOrigin.each(origin, after, Math.min(rowsAtOnce, last - after))) {
      letters += lettersOf(row) + (row.part?.length ?? 0)
      if (row.seq > last || (row.seq > first && letters > batchLimits.bytes)) break
      rows.push(row)
    }
    return { rows, letters }
  }

  /** This station's own chains are signed where they are cut. */
  function cutOwn(origin: number, name: string, after: number, head: number): Batch | null {
    const read = rowsBehind(origin, after, after + 1, Math.min(head, after + batchLimits.events))
    const last = read.rows.at(-1)
    return last ? batchOf(name, after, read, signatureOfHead(log, origin, last)) : null
  }

  /** Others' chains are cut where their station has signed them. So are events of another process of the cloud. */
  function cutForeign(origin: number, name: string, after: number): Batch | null {
    const heads = headsBehind(origin, after)
    const [first, last] = [heads[0], heads.at(-1)]
    if (!first || !last) return null
    const { rows, letters } = rowsBehind(origin, after, first.seq, last.seq)
    const end = rows.at(-1)?.seq ?? after
    const fits = heads.findLast(({ seq }) => seq <= end) ?? first
    return batchOf(name, after, { rows: rows.slice(0, fits.seq - after), letters }, fits.sig)
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
    if (head <= after) return null
    const batch = origins.isOurs(name) ? cutOwn(origin, name, after, head) : cutForeign(origin, name, after)
    if (!batch) return null
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

/** `letters`: of all texts of the rows, at least. */
interface Rows {
  readonly rows: readonly EventRowWithPart[]
  readonly letters: number
}

function batchOf(origin: string, after: number, read: Rows, signature: Uint8Array): Batch {
  const parts = new Map<number, PersonalPart>()
  const takesPart = roomForParts(read)
  const events = read.rows.map((row): BatchedEvent => {
    const { part, salt } = row
    if (part !== null && salt !== null && takesPart(part)) parts.set(row.seq, { part, salt })
    return rowToBody(row)
  })
  return { origin, after, events, parts, signature }
}

const jsonBytes = (text: string): number => Buffer.byteLength(JSON.stringify(text))
/** Every row of a replica is measured, so without an object of its own. */
const lettersOf = ({ stream, type, payload, actor, command_id: commandId, outcome }: EventRow): number =>
  stream.length + type.length + payload.length + actor.length + (commandId?.length ?? 0) + (outcome?.length ?? 0)
const bytesOf = (row: EventRow): number => sumOfTexts({ ...row, commandId: row.command_id }, undefined, jsonBytes)

/**
 * Parts may have come apart from their events, which a hostile station has signed together. Then what they are too much with is
 * left out: no station reads a longer batch.
 */
function roomForParts({ rows, letters }: Rows): (part: string) => boolean {
  if (rows.length === 1 || letters * mostBytesOfLetter <= mostTextBytes) return () => true
  let left = mostTextBytes - rows.reduce((sum, row) => sum + bytesOf(row), 0)
  return (part) => {
    left -= jsonBytes(part)
    return left >= 0
  }
}
