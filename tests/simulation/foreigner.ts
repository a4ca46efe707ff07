import { nodeCrypto } from '../../electron/station/crypto.ts'
import type { EventRow } from '../../electron/station/event-log/event-table.ts'
import type { Lane } from '../../shared/domain/lanes.ts'
import { encodeBatch } from '../../shared/replication/batch-codec.ts'
import {
  chainStart,
  hashOf,
  headText,
  type PersonalPart,
  partHashOf,
  type RecordedEvent,
} from '../../shared/replication/recorded-event.ts'
import { base64, signingKey } from './keys.ts'
import { eventId } from './stations.ts'
import type { World } from './world.ts'

export interface Foreign {
  readonly lane: Lane
  readonly stream: string
  readonly type: string
  readonly payload: object
  readonly v?: number
  readonly person?: object
  readonly commandId?: string
  readonly ts?: number
}

export type Foreigner = ReturnType<typeof createForeigner>

/** A station with another program: it signs its chains with its own key, and may write anything into them. */
export function createForeigner(world: World, station: string) {
  const chains = new Map<string, { events: RecordedEvent[]; parts: Map<number, PersonalPart> }>()
  const chainOf = (origin: string) => {
    const chain = chains.get(origin) ?? { events: [] as RecordedEvent[], parts: new Map<number, PersonalPart>() }
    chains.set(origin, chain)
    return chain
  }
  const key = signingKey(station)

  return {
    station,
    origins: () => [...chains.keys()],
    write({ lane, stream, type, payload, v = 1, person, commandId, ts }: Foreign): string {
      const origin = `${station}.run1.${lane}`
      const { events, parts } = chainOf(origin)
      const seq = events.length + 1
      const salt = nodeCrypto.sha256(`${origin} ${seq}`).subarray(0, 16)
      const part = person ? { salt, part: JSON.stringify(person) } : null
      if (part) parts.set(seq, part)
      const wallMs = world.startedAt + world.agenda.now
      const unhashed = {
        origin,
        seq,
        ts: ts ?? wallMs,
        wallMs,
        stream,
        type,
        v,
        payload: JSON.stringify(payload),
        partHash: part && partHashOf(nodeCrypto, part),
        commandId: commandId ?? null,
        commandHash: null,
        outcome: null,
        actor: station,
        prevHash: events.at(-1)?.hash ?? chainStart(nodeCrypto, eventId, origin),
      }
      const event = { ...unhashed, hash: hashOf(nodeCrypto, unhashed) }
      events.push(event)
      world.facts.seen(origin, { ...event, command_id: commandId ?? null } as unknown as EventRow, true)
      return origin
    },
    /**
     * The batch that it would send to a station that holds `after` events of the origin. Null if there is nothing more.
     */
    text(origin: string, after: number): string | null {
      const { events, parts } = chainOf(origin)
      const head = events.at(-1)
      if (!head || after >= head.seq) return null
      const signature = nodeCrypto.sign(key.privateKey, headText(nodeCrypto, origin, head.seq, head.hash))
      return encodeBatch({ origin, after, events: events.slice(after), parts, signature }, base64)
    },
  }
}
