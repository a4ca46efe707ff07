import type { PersonalPart, RecordedEvent } from './recorded-event.ts'

/** An event without what its place in a chain tells: its origin, number and hashes are the batch's to say. */
export type BatchedEvent = Omit<RecordedEvent, 'origin' | 'seq' | 'prevHash' | 'hash'>

/**
 * Events of one origin, in order and without a hole, up to a head that its station has signed. Hashes do not travel:
 * whoever receives it computes the chain from what it holds, and the signature proves all of it at once.
 */
export interface Batch {
  readonly origin: string
  /** The first event's number is one more. */
  readonly after: number
  /** At least one. */
  readonly events: readonly BatchedEvent[]
  /** By number; absent where the part was purged. */
  readonly parts: ReadonlyMap<number, PersonalPart>
  /** Of the last event's hash, by the station of the origin. */
  readonly signature: Uint8Array
}

/**
 * `gap`: earlier events are missing here; `unpaired`: the station's pairing has not arrived, so nothing can be proved
 * yet; `forked`: another event stands at that place already, which only tampering makes; `tampered`: the signature is
 * not of these events.
 */
export type IngestRefusal = 'unknown-origin' | 'unpaired' | 'gap' | 'forked' | 'tampered'

/** A batch is cut at the last signed head within these, or at the first one behind them. */
export const batchLimits = { events: 200, bytes: 256 * 1024 } as const
