import type { PersonalPart, RecordedEvent } from './recorded-event.ts'

/** An event without the fields that follow from its place in a chain: origin, number and hashes. */
export type BatchedEvent = Omit<RecordedEvent, 'origin' | 'seq' | 'prevHash' | 'hash'>

/**
 * Events of one origin, in order and without a gap, up to a head that its station has signed. Hashes do not travel: the
 * receiver computes the chain from what it holds, and the signature proves all events at once.
 */
export interface Batch {
  readonly origin: string
  /** The number before the first event's. */
  readonly after: number
  /** At least one event. */
  readonly events: readonly BatchedEvent[]
  /** By event number. Absent if the part was purged. */
  readonly parts: ReadonlyMap<number, PersonalPart>
  /** Signature of the last event's hash by the station of the origin. */
  readonly signature: Uint8Array
}

/**
 * `gap`: earlier events are missing here. `unpaired`: the station's pairing has not arrived, so nothing can be proved
 * yet. `forked`: another event already has that place, which only tampering causes. `tampered`: the signature does not
 * match these events.
 */
export type IngestRefusal = 'unknown-origin' | 'unpaired' | 'gap' | 'forked' | 'tampered'

/**
 * A batch is cut at the last signed head within these limits, or at the first one after them. Taking in 600 passages keeps
 * a station from a scan for 10 ms; each batch costs a COMMIT and the check of a signature.
 */
export const batchLimits = { events: 600, bytes: 256 * 1024 } as const
