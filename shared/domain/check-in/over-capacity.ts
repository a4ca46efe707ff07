import { z } from 'zod'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { count, typedText } from '../bounds.ts'
import type { EventIn, KeptStreamKind } from '../stream.ts'

/** A session that had more people in than seats. */
export interface OverCapacityState {
  /** The highest number of people beyond the seats that a person has accepted. */
  readonly answeredFor: number
}

export const overCapacityEvents = {
  /** `over`: people beyond the seats when a person looked. */
  OverCapacityReviewed: {
    payload: z.strictObject({ over: count.min(1) }),
    part: z.strictObject({ note: typedText }),
  },
}
export type OverCapacityReviewed = EventIn<typeof overCapacityEvents>

/** `over`: people beyond the seats now. A higher number than the accepted one needs a new answer. */
export const isUnanswered = ({ answeredFor }: OverCapacityState, over: number): boolean => over > answeredFor

export function reviewOverCapacity(
  state: OverCapacityState,
  over: number,
  note: string,
): Result<OverCapacityReviewed, 'no-disagreement'> {
  if (!isUnanswered(state, over)) return refuse('no-disagreement')
  return accept({ type: 'OverCapacityReviewed', over, person: { note } })
}

export const overCapacityStream: KeptStreamKind<OverCapacityState, OverCapacityReviewed> = {
  lane: 'people',
  events: overCapacityEvents,
  isKept: true,
  initial: { answeredFor: 0 },
  evolve: ({ answeredFor }, { over }) => ({ answeredFor: Math.max(answeredFor, over) }),
}
