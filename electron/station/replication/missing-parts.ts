import { z } from 'zod'
import type { Lane } from '../../../shared/domain/lanes.ts'
import { mayReadPart } from '../../../shared/domain/stations/part-readers.ts'
import type { Batch } from '../../../shared/replication/batch.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import { laneIn } from '../../../shared/replication/version-vector.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { readLinkMemory, writeLinkMemory } from './link-memory.ts'
import { packBatch, unpackBatch } from './link-wire.ts'

const request = z.strictObject({ origin: z.string().max(100), after: z.int().min(0) })

/** One end of a connection, as far as it carries requests for parts. */
interface PartsSocket {
  readonly connected: boolean
  timeout(ms: number): { emitWithAck(event: 'parts', request: unknown): Promise<unknown> }
  on(event: 'parts', listener: (request: unknown, answer: unknown) => void): unknown
}

/** For one batch, in ms. */
const answerMs = 10_000
/** Maximum number of remembered parts. An event has some thousands of questions. */
const mostLacking = 20_000

/**
 * Fetches personal parts that this station may read and that came without their text: a relay of another role could not
 * pass them on, or a false hub held them back. The next linked pilot's station is asked for them. The part's hash in
 * the chain proves each one.
 */
export function createMissingParts(deps: {
  log: EventLog
  catalog: Catalog
  /** The log as the other station may have it. */
  storeFor: (stationId: string) => ReplicaStore
  readsOf: (stationId: string) => readonly Lane[]
  isPilots: (stationId: string) => boolean
  onError: (error: unknown) => void
}) {
  const { log, catalog, storeFor, readsOf, isPilots, onError } = deps
  const self = log.identity.stationId
  const lacking = (): Readonly<Record<string, readonly number[]>> => readLinkMemory(log).lacking ?? {}
  const isLacking = (origin: string, from: number, to: number): boolean =>
    (lacking()[origin] ?? []).some((seq) => seq > from && seq <= to)

  function remember(origin: string, seqs: readonly number[]): void {
    const known = lacking()
    const count = Object.values(known).reduce((sum, { length }) => sum + length, 0)
    const fresh = seqs.slice(0, Math.max(0, mostLacking - count))
    writeLinkMemory(log, { lacking: { ...known, [origin]: [...new Set([...(known[origin] ?? []), ...fresh])] } })
  }

  /** The answered events are settled: their parts are here now, or the answering station lacks them as well. */
  function settle(origin: string, from: number, to: number): void {
    const { [origin]: seqs = [], ...others } = lacking()
    const left = seqs.filter((seq) => seq <= from || seq > to)
    writeLinkMemory(log, { lacking: { ...others, ...(left.length > 0 && { [origin]: left }) } })
  }

  async function askAll(socket: PartsSocket): Promise<void> {
    for (const [origin, seqs] of Object.entries(lacking())) {
      let asked = 0
      for (const seq of seqs.toSorted((one, other) => one - other)) {
        if (seq <= asked || !socket.connected || !log.db.open) continue
        const after = seq - 1
        const batch = unpackBatch(await socket.timeout(answerMs).emitWithAck('parts', { origin, after }))
        if (batch?.origin !== origin || batch.after !== after) continue
        asked = after + batch.events.length
        await log.fillParts(batch)
        settle(origin, after, asked)
      }
    }
  }

  return {
    /**
     * A batch from this station was stored. Parts that it should have contained are remembered as missing, unless a
     * pilot's station sent it, which sends all that it has.
     */
    stored(stationId: string, { origin, after, events, parts }: Batch): void {
      const { role } = catalog.get('station', self).pairing ?? {}
      const lane = laneIn(origin)
      if (!role || role === 'cloud' || !lane || isPilots(stationId) || origin.startsWith(`${stationId}.`)) return
      const without = events.flatMap((event, index) => {
        const seq = after + index + 1
        const isLacking = event.partHash !== null && !parts.has(seq) && !log.holdsPart(origin, seq)
        return isLacking && mayReadPart(role, lane, event) ? [seq] : []
      })
      if (without.length > 0) remember(origin, without)
    },
    attach(socket: PartsSocket, stationId: string): void {
      socket.on('parts', (raw, answer) => {
        if (typeof answer !== 'function') return
        const reply = (given: Buffer | null) => (answer as (given: Buffer | null) => void)(given)
        const asked = request.safeParse(raw).data
        const lane = asked && laneIn(asked.origin)
        const mayAsk = lane && isPilots(self) && readsOf(stationId).includes(lane)
        const batch = mayAsk ? storeFor(stationId).cut(asked.origin, asked.after) : null
        // Parts that this station also lacks may be at another one, so it does not answer for them.
        const knows = batch && !isLacking(batch.origin, batch.after, batch.after + batch.events.length)
        reply(knows ? packBatch(batch) : null)
      })
      if (isPilots(stationId)) askAll(socket).catch(onError)
    },
  }
}
