import type { RecordedEvent } from './recorded-event.ts'

/**
 * The longest texts of a fact, in UTF-16 code units. A station passes on, folds and keeps what it stores, so writers
 * and received batches must keep these limits. A longer fact from an earlier version stays stored.
 */
export const factLimits = {
  /** A UUID. Every entry beside the one that it made stores it. */
  commandId: 36,
  /** A kind and up to three ids. */
  stream: 400,
  type: 100,
  /** The label of an access: 80 letters, of which NFC may make more. */
  actor: 400,
  /**
   * The longest known payloads: a template with its logo, 210 kB; a cut of 15 000 origins, 940 kB; 3 000 written
   * answers, 930 kB; a note of a thousand people who came and left, 90 kB.
   */
  payload: 1024 * 1024,
  /** Sealing for the cloud turns three bytes into four letters of base64. What goes up sealed has at most 400 kB. */
  part: 1024 * 1024,
  /** Ids only. The longest: 500 people whose move is undone, with each session in which they have no seat. */
  outcome: 1024 * 1024,
} as const

type Texts = Pick<RecordedEvent, 'stream' | 'type' | 'actor' | 'payload' | 'commandId' | 'outcome'>

/** The sum of `measure` over all texts of a fact. */
export function sumOfTexts(fact: Texts, part: string | undefined, measure: (text: string) => number): number {
  let sum = 0
  for (const text of [fact.stream, fact.type, fact.payload, fact.commandId, fact.outcome, fact.actor, part])
    if (text) sum += measure(text)
  return sum
}

/**
 * Bytes of the texts of a batch, as JSON in UTF-8: all facts of it or, of a single one, the longest payload and the longest
 * part. A station passes on what it has received in other batches, so this leaves room for what stands around the texts.
 */
export const mostTextBytes = 3.5 * 1024 * 1024
/** Bytes of JSON that one letter may take. */
export const mostBytesOfLetter = 6

export const isWithinLimits = (fact: Texts, part: string | null): boolean =>
  fact.stream.length <= factLimits.stream &&
  fact.type.length <= factLimits.type &&
  fact.actor.length <= factLimits.actor &&
  fact.payload.length <= factLimits.payload &&
  (fact.commandId?.length ?? 0) <= factLimits.commandId &&
  (fact.outcome?.length ?? 0) <= factLimits.outcome &&
  (part?.length ?? 0) <= factLimits.part
