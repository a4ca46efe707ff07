import { newSigningKey, nodeCrypto } from '../../electron/station/crypto.ts'
import type { Identity } from '../../electron/station/event-log/identity.ts'
import { latestOfOthers } from '../../shared/domain/counting.ts'
import type { Lane } from '../../shared/domain/lanes.ts'
import type { StationRole } from '../../shared/domain/stations/authority.ts'
import { pairingText } from '../../shared/domain/stations/station.ts'
import type { Batch } from '../../shared/replication/batch.ts'
import {
  chainStart,
  hashOf,
  headText,
  type PersonalPart,
  partHashOf,
  type RecordedEvent,
} from '../../shared/replication/recorded-event.ts'

export interface Written {
  readonly lane: Lane
  readonly stream: string
  readonly type: string
  readonly payload: object | string
  readonly part?: object | null
  /** For a part that it does not have. */
  readonly partHash?: Uint8Array | null
  readonly ts?: number
  readonly wallMs?: number
  readonly v?: number
  readonly commandId?: string | null
  readonly outcome?: string | null
  readonly commandHash?: Uint8Array
}

/** A station keeps its key from one run to the next. */
const keys = new Map<string, ReturnType<typeof newSigningKey>>()
function keyOf(stationId: string) {
  const key = keys.get(stationId) ?? newSigningKey()
  keys.set(stationId, key)
  return key
}

/** To write in a real station's name. */
export const ownKeyOf = ({ stationPrivateKey, stationPublicKey }: Identity) => ({
  privateKey: stationPrivateKey,
  publicKey: stationPublicKey,
})

/** A station elsewhere: it writes its own chains, and the test carries them over. */
export function otherStation(
  identity: Pick<Identity, 'eventId'>,
  stationId: string,
  incarnation = 'run1',
  key = keyOf(stationId),
) {
  const chains = new Map<string, { events: RecordedEvent[]; parts: Map<number, PersonalPart> }>()
  const originOf = (lane: Lane) => `${stationId}.${incarnation}.${lane}`

  function chainOf(origin: string) {
    const known = chains.get(origin)
    if (known) return known
    const chain = { events: [] as RecordedEvent[], parts: new Map<number, PersonalPart>() }
    chains.set(origin, chain)
    return chain
  }

  return {
    stationId,
    originOf,
    origins: () => [...chains.keys()],
    write(written: Written): RecordedEvent {
      const origin = originOf(written.lane)
      const { events, parts } = chainOf(origin)
      const seq = events.length + 1
      const part = written.part ? { salt: nodeCrypto.random(16), part: JSON.stringify(written.part) } : null
      if (part) parts.set(seq, part)
      const unhashed = {
        // No station accepts a clock beyond the year 2200.
        origin,
        seq,
        ts: written.ts ?? seq,
        wallMs: written.wallMs ?? Math.min(written.ts ?? seq, latestOfOthers),
        stream: written.stream,
        type: written.type,
        v: written.v ?? 1,
        payload: typeof written.payload === 'string' ? written.payload : JSON.stringify(written.payload),
        partHash: part ? partHashOf(nodeCrypto, part) : (written.partHash ?? null),
        commandId: written.commandId ?? null,
        commandHash: written.commandHash ?? (written.outcome ? nodeCrypto.sha256('x') : null),
        outcome: written.outcome ?? null,
        actor: stationId,
        prevHash: events.at(-1)?.hash ?? chainStart(nodeCrypto, identity.eventId, origin),
      }
      const event = { ...unhashed, hash: hashOf(nodeCrypto, unhashed) }
      events.push(event)
      return event
    },
    written: (lane: Lane): number => chains.get(originOf(lane))?.events.length ?? 0,
    /** Events after `after`, at most `count`, with a signed head. */
    batch(lane: Lane, after = 0, count = Number.POSITIVE_INFINITY): Batch {
      const origin = originOf(lane)
      const { events, parts } = chainOf(origin)
      const sent = events.slice(after, after + count)
      const head = sent.at(-1)
      if (!head) throw new Error('a batch of nothing')
      const signature = nodeCrypto.sign(key.privateKey, headText(nodeCrypto, origin, head.seq, head.hash))
      return { origin, after, events: sent.map(batched), parts, signature }
    },
    /** The pairing that the pilot who holds `by` writes to admit this station. */
    pairing(by: Identity, role: StationRole, name = stationId) {
      const publicKey = Buffer.from(key.publicKey).toString('base64')
      const text = pairingText(by.eventId, stationId, role, publicKey)
      const signature = Buffer.from(nodeCrypto.sign(by.pilotPrivateKey ?? new Uint8Array(), text)).toString('base64')
      return { type: 'StationPaired', name, role, publicKey, signature } as const
    },
  }
}
/** As it travels, without the fields that its place in the chain gives. */
const batched = ({ origin: _, seq: __, prevHash: ___, hash: ____, ...event }: RecordedEvent) => event

export type OtherStation = ReturnType<typeof otherStation>
