import { type Lane, lanes } from '../domain/lanes.ts'
import type { Crypto } from '../kernel/crypto.ts'

/**
 * One event as it is stored, hashed and passed on, unchanged, whatever a station makes of it. The hash covers every
 * other field. `partHash` covers the personal part.
 */
export interface RecordedEvent {
  /** `<station>.<incarnation>.<lane>` */
  readonly origin: string
  /** 1..n without holes per origin */
  readonly seq: number
  /** Order inside the stream: max(wall clock, the stream's last ts + 1); ties by origin, then seq. */
  readonly ts: number
  /** The writer's wall clock, ms since 1970. For people, never for the order. */
  readonly wallMs: number
  readonly stream: string
  readonly type: string
  readonly v: number
  /** JSON */
  readonly payload: string
  /** sha256 over the part's salt and text, or null where there is no personal part */
  readonly partHash: Uint8Array | null
  readonly commandId: string | null
  /** HMAC, under the first key of `common`, of the command's name and input; on the first event of a command */
  readonly commandHash: Uint8Array | null
  /** JSON with ids, never names, on the first event of a command: the answer to the same id. */
  readonly outcome: string | null
  /** The label of the actor */
  readonly actor: string
  readonly prevHash: Uint8Array
  readonly hash: Uint8Array
}

export interface PersonalPart {
  readonly salt: Uint8Array
  /** JSON */
  readonly part: string
}

/** The last instant of a `Date`, in ms since 1970. Beyond it numbers soon lose precision. */
export const latestInstant = 8_640_000_000_000_000

export type Unhashed = Omit<RecordedEvent, 'hash'>

/** A chain begins with its event's id, so no origin can be moved to another event. */
export const chainStart = (crypto: Crypto, eventId: string, origin: string): Uint8Array =>
  crypto.sha256(`regie-chain-1\n${eventId}\n${origin}`)

export function hashOf(crypto: Crypto, event: Unhashed): Uint8Array {
  const header = JSON.stringify([
    event.origin,
    event.seq,
    event.ts,
    event.wallMs,
    event.stream,
    event.type,
    event.v,
    event.partHash && crypto.hex(event.partHash),
    event.commandId,
    event.commandHash && crypto.hex(event.commandHash),
    event.outcome,
    event.actor,
    crypto.hex(event.prevHash),
  ])
  return crypto.sha256(`${header}\n${event.payload}`)
}

export const partHashOf = (crypto: Crypto, { salt, part }: PersonalPart): Uint8Array =>
  crypto.sha256(`${crypto.hex(salt)}\n${part}`)

/** The signed text: the head of a chain, which covers everything before it. */
export const headText = (crypto: Crypto, origin: string, seq: number, hash: Uint8Array): string =>
  `regie-head-1\n${origin}\n${seq}\n${crypto.hex(hash)}`

/** A chain is signed at least this often. A batch ends at a signed head, so this bounds its length. */
export const signedEvery = 200
/** Bytes of payloads and parts since the last signature. */
export const signedBytes = 128 * 1024

/** Null for a name that no station makes. */
export function parseOrigin(name: string): { station: string; incarnation: string; lane: Lane } | null {
  const [station, incarnation, lane, more] = name.split('.')
  if (!station || !incarnation || more !== undefined || !/^[a-z0-9]{1,40}\.[a-z0-9]{1,40}\.[a-z]+$/.test(name))
    return null
  return isLane(lane) ? { station, incarnation, lane } : null
}

const isLane = (lane: string | undefined): lane is Lane => (lanes as readonly (string | undefined)[]).includes(lane)
