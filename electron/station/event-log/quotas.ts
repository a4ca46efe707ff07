import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import {
  type Allowance,
  admit,
  factsPerFold,
  type Holding,
  mostInStream,
  type OverQuota,
  quotaOf,
  refilled,
} from '../../../shared/domain/stations/quota.ts'
import type { Batch } from '../../../shared/replication/batch.ts'
import { sumOfTexts } from '../../../shared/replication/fact-limits.ts'
import type { RecordedEvent } from '../../../shared/replication/recorded-event.ts'
import type { Identity } from './identity.ts'
import type { Origins } from './origins.ts'
import { kindOf, type StreamStore } from './stream-store.ts'
import type { Timing } from './timing.ts'

/**
 * What each station may have the hub store (decision 51). Every other station takes what its hub has taken, or stations would
 * not hold the same facts, and counts what comes over the link of a station that is no pilot's.
 */
export function createQuotas(
  { streams, origins, identity }: { streams: StreamStore; origins: Origins; identity: Identity },
  { elapsed }: Pick<Timing, 'elapsed'>,
) {
  const allowances = new Map<string, Allowance>()
  const over = new Map<string, OverQuota>()

  function heldOf(station: string, name: string, arriving: { facts: number; bytes: number }): Holding {
    const ids = origins.ofStation(station)
    const isNew = origins.known(name) === undefined
    return {
      facts: ids.reduce((sum, id) => sum + origins.head(id).seq, arriving.facts),
      bytes: ids.reduce((sum, id) => sum + origins.bytesOf(id), arriving.bytes),
      origins: ids.length + (isNew ? 1 : 0),
    }
  }

  /** Whether a stream would hold too many facts of this station. What counts no more, or not yet, costs nothing. */
  function fillsStream(station: string, fresh: readonly RecordedEvent[], raises: number): boolean {
    const arriving = Map.groupBy(fresh, ({ stream }) => stream)
    return [...arriving].some(([name, { length }]) => {
      const [kind, id] = kindOf(name) ?? []
      if (!kind || id === undefined) return false
      const most = mostInStream(kind) * (1 + raises)
      const refs = streams.refs(kind, id)
      if ((refs.length + 1) / shortestRef + length <= most) return false
      const ours = new Set(origins.ofStation(station))
      return refs.split(' ').filter((ref) => ours.has(Number.parseInt(ref, 10))).length + length > most
    })
  }

  /** What a pilot's station passes on was bounded there. Another one may only have the looks of the hub. */
  function isBoundedHere(from: string | undefined): boolean {
    if (streams.state('hub', hubStreamId).stationId === identity.stationId) return true
    if (from === undefined) return false
    const { pairing, revoked } = streams.state('station', from)
    return pairing !== null && (pairing.role !== 'pilot' || revoked !== null)
  }

  return {
    /**
     * Whether facts that `station` has proved to be its own are stored. They count against its allowance when they are. Called
     * within a transaction, before they are written.
     */
    takes(station: string, { origin, parts }: Batch, fresh: readonly RecordedEvent[], from?: string): boolean {
      if (!isBoundedHere(from)) return true
      const { pairing, quotaRaises } = streams.state('station', station)
      const quota = pairing ? quotaOf[pairing.role] : null
      if (!quota) return true
      const arriving = { facts: fresh.length, bytes: bytesOf(fresh, parts) }
      const left = refilled(quota, allowances.get(station), elapsed())
      const answer = fillsStream(station, fresh, quotaRaises)
        ? 'full'
        : admit(quota, quotaRaises, heldOf(station, origin, arriving), arriving, left)
      if (typeof answer === 'string') {
        over.set(station, answer)
        return false
      }
      over.delete(station)
      allowances.set(station, answer)
      origins.addBytes(origins.numberOf(origin), arriving.bytes)
      return true
    },
    /** Takes what the facts of a batch have cost beyond themselves from the allowance of their station. */
    spend(station: string, foldedAgain: number): void {
      const left = allowances.get(station)
      if (left) allowances.set(station, { ...left, facts: left.facts - foldedAgain * factsPerFold })
    },
    /** Why the last facts of a station were not taken; null where they were. */
    over: (station: string): OverQuota | null => over.get(station) ?? null,
  }
}

/** With the space before the next one: `1.1 `. */
const shortestRef = 4

/** As `bytesOfOrigin` of the event table sums them. */
const bytesOf = (events: readonly RecordedEvent[], parts: Batch['parts']): number =>
  events.reduce((sum, event) => sum + sumOfTexts(event, parts.get(event.seq)?.part, Buffer.byteLength), 0)
