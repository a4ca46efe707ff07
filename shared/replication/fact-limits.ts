import type { RecordedEvent } from './recorded-event.ts'

/**
 * The longest texts of a fact, in UTF-16 code units. What a station stores it passes on, folds and keeps for good, so all are
 * held to them: whoever writes, and whoever is sent a batch. A fact of before that is longer stays where it lies.
 */
export const factLimits = {
  /** A uuid. It names the entry that it made, in every entry beside it. */
  commandId: 36,
  /** A kind and up to three ids. */
  stream: 400,
  type: 100,
  /** The label of an access: 80 letters, of which NFC may make more. */
  actor: 400,
  /**
   * The longest that are written: a template with its logo, 210 kB; where 15 000 origins are cut, 940 kB; 3 000 answers in
   * people's own words, 930 kB; a note of a thousand people who came and left, 90 kB.
   */
  payload: 1024 * 1024,
  /** Sealed for the cloud, base64 makes four letters of three: what goes up sealed has 400 kB at most. */
  part: 1024 * 1024,
  /** Ids alone: of 500 people whose move is undone, each session without a seat. */
  outcome: 1024 * 1024,
} as const

type Texts = Pick<RecordedEvent, 'stream' | 'type' | 'actor' | 'payload' | 'commandId' | 'outcome'>

/** Of all of them, by what `measure` makes of one. */
export function sumOfTexts(fact: Texts, part: string | undefined, measure: (text: string) => number): number {
  let sum = 0
  for (const text of [fact.stream, fact.type, fact.payload, fact.commandId, fact.outcome, fact.actor, part])
    if (text) sum += measure(text)
  return sum
}

export const isWithinLimits = (fact: Texts, part: string | null): boolean =>
  fact.stream.length <= factLimits.stream &&
  fact.type.length <= factLimits.type &&
  fact.actor.length <= factLimits.actor &&
  fact.payload.length <= factLimits.payload &&
  (fact.commandId?.length ?? 0) <= factLimits.commandId &&
  (fact.outcome?.length ?? 0) <= factLimits.outcome &&
  (part?.length ?? 0) <= factLimits.part
