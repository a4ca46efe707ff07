import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Lane } from '../../../shared/domain/lanes.ts'
import { mayReadPart } from '../../../shared/domain/stations/part-readers.ts'
import type { Batch } from '../../../shared/replication/batch.ts'
import type { ReplicaStore } from '../../../shared/replication/peer-link.ts'
import { parseOrigin } from '../../../shared/replication/recorded-event.ts'
import { laneIn } from '../../../shared/replication/version-vector.ts'
import { createBucket } from '../bucket.ts'
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
  on(event: 'disconnect', listener: () => void): unknown
}

/** For one batch, in ms. */
const answerMs = 10_000
/** Answers to one link. Each cuts and packs a batch; a station asks again for what it lacks at its next link. */
const answers = { burst: 10, perSecond: 5 }
/** Between two questions, in ms: those of a station in good standing stay within the answers. */
const restMs = 250
/** Maximum number of remembered parts. An event has some thousands of questions. */
const mostLacking = 20_000
/** Of one station: a hostile one may never give the parts of what it has written. */
const mostOfStation = 5000

/**
 * Fetches personal parts that this station may read and that came without their text: a relay of another role could not
 * pass them on, or a false hub held them back. Every linked station that reads their lane is asked for them. The part's
 * hash in the chain proves each one. The words of a question are asked for again once they are no longer withheld. They count as purged once the station that wrote them, or a pilot's, lacks them too.
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
  const linked = new Map<PartsSocket, Asking>()
  const roleOf = (stationId: string) => catalog.get('station', stationId).pairing?.role
  const isOf = (stationId: string, origin: string): boolean => origin.startsWith(`${stationId}.`)
  const lacking = (): Readonly<Record<string, readonly number[]>> => readLinkMemory(log).lacking ?? {}
  const isLacking = (origin: string, from: number, to: number): boolean =>
    (lacking()[origin] ?? []).some((seq) => seq > from && seq <= to)

  function remember(origin: string, seqs: readonly number[]): void {
    const known = lacking()
    const countOf = (lists: readonly (readonly number[])[]) => lists.reduce((sum, { length }) => sum + length, 0)
    const { station = '' } = parseOrigin(origin) ?? {}
    const ofStation = Object.entries(known).flatMap(([name, list]) => (isOf(station, name) ? [list] : []))
    const room = Math.min(mostLacking - countOf(Object.values(known)), mostOfStation - countOf(ofStation))
    const fresh = seqs.slice(0, Math.max(0, room))
    writeLinkMemory(log, { lacking: { ...known, [origin]: [...new Set([...(known[origin] ?? []), ...fresh])] } })
  }

  function settle(origin: string, isSettled: (seq: number) => boolean): void {
    const { [origin]: seqs = [], ...others } = lacking()
    const left = seqs.filter((seq) => !isSettled(seq))
    writeLinkMemory(log, { lacking: { ...others, ...(left.length > 0 && { [origin]: left }) } })
  }

  async function askFor(socket: PartsSocket, stationId: string): Promise<void> {
    let rounds = 0
    for (const [origin, seqs] of Object.entries(lacking())) {
      const lane = laneIn(origin)
      if (!lane || !readsOf(stationId).includes(lane)) continue
      let asked = 0
      for (const seq of seqs.toSorted((one, other) => one - other)) {
        if (seq <= asked || !socket.connected || !log.db.open) continue
        if (rounds++ >= answers.burst / 2) await pause(restMs, undefined, { ref: false })
        const after = seq - 1
        const batch = unpackBatch(await socket.timeout(answerMs).emitWithAck('parts', { origin, after }))
        if (batch?.origin !== origin || batch.after !== after) continue
        asked = after + batch.events.length
        const upTo = asked
        await log.fillParts(batch)
        const isLast = isPilots(stationId) || isOf(stationId, origin)
        settle(origin, (one) => one > after && one <= upTo && (isLast || log.holdsPart(origin, one)))
      }
    }
  }

  /** One round at a time: what is found lacking meanwhile is asked for in another one. */
  function ask(socket: PartsSocket, asking: Asking): void {
    asking.isDue = true
    if (asking.isUnderWay) return
    asking.isUnderWay = true
    const round = async (): Promise<void> => {
      while (asking.isDue && socket.connected && log.db.open) {
        asking.isDue = false
        await askFor(socket, asking.stationId)
      }
    }
    round()
      .catch(onError)
      .finally(() => {
        asking.isUnderWay = false
      })
  }

  return {
    /**
     * A batch from this station was stored. Parts that it should have contained are remembered as missing, unless a
     * pilot's station sent it, which sends all that it has.
     */
    stored(stationId: string, { origin, after, events, parts }: Batch): void {
      const role = roleOf(self)
      const lane = laneIn(origin)
      if (!role || role === 'cloud' || !lane || isPilots(stationId) || isOf(stationId, origin)) return
      const without = events.flatMap((event, index) => {
        const seq = after + index + 1
        const isWithout = event.partHash !== null && !parts.has(seq) && !log.holdsPart(origin, seq)
        return isWithout && mayReadPart(role, lane, event) ? [seq] : []
      })
      if (without.length === 0) return
      remember(origin, without)
      for (const [socket, asking] of linked) if (asking.stationId !== stationId) ask(socket, asking)
    },
    /** Words of this question were deleted here, on the word of a station that counts no more. */
    askAgain(questionId: string): void {
      const role = roleOf(self)
      if (!role || role === 'pilot' || role === 'cloud') return
      const lost = log.partsLackingIn(questionId).filter((event) => mayReadPart(role, 'audience', event))
      for (const [origin, events] of Map.groupBy(lost, (one) => one.origin))
        remember(
          origin,
          events.map(({ seq }) => seq),
        )
      if (lost.length > 0) for (const [socket, asking] of linked) ask(socket, asking)
    },
    attach(socket: PartsSocket, stationId: string): void {
      const budget = createBucket(answers, () => performance.now())
      socket.on('parts', (raw, answer) => {
        if (typeof answer !== 'function') return
        const reply = (given: Buffer | null) => (answer as (given: Buffer | null) => void)(given)
        if (!budget.take()) return reply(null)
        const asked = request.safeParse(raw).data
        const lane = asked && laneIn(asked.origin)
        const mayAsk = lane && (isPilots(self) || isPilots(stationId)) && readsOf(stationId).includes(lane)
        const batch = mayAsk ? storeFor(stationId).cut(asked.origin, asked.after) : null
        // What a pilot's station lacks as well is not purged for that: another one may have it.
        const knows =
          batch && !(isPilots(self) && isLacking(batch.origin, batch.after, batch.after + batch.events.length))
        reply(knows ? packBatch(batch) : null)
      })
      if (roleOf(stationId) === 'cloud') return
      const asking = { stationId, isDue: false, isUnderWay: false }
      linked.set(socket, asking)
      socket.on('disconnect', () => linked.delete(socket))
      ask(socket, asking)
    },
  }
}

/** A linked station that is asked for parts. */
interface Asking {
  readonly stationId: string
  isDue: boolean
  isUnderWay: boolean
}
