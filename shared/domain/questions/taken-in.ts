import type { StationId } from '../../kernel/ids.ts'
import type { StationRole } from '../stations/authority.ts'
import type { QuestionEvent } from './question-events.ts'
import type { QuestionState } from './question-state.ts'

/** An event with its place in the log. */
interface Placed {
  readonly event: { readonly type: string }
  readonly recorded: {
    readonly origin: string
    readonly seq: number
    readonly station: StationId
    readonly role: StationRole
  }
}

/**
 * The events of a question that its fold takes, in order. Its station could ask a second time and date that earlier: with
 * other words, for another session, or in the name of a phone that then reads it. What the hub has taken in stands
 * (decision 60), and the other askings of that station are left out.
 */
export function withoutRivals<One extends Placed>(events: readonly One[]): readonly One[] {
  const takenIn = events.find(({ event, recorded }) => event.type === 'QuestionTakenIn' && recorded.role === 'pilot')
  if (!takenIn) return events
  const { of } = takenIn.event as Extract<QuestionEvent, { type: 'QuestionTakenIn' }>
  const isAsking = ({ event }: One) => event.type === 'QuestionAsked'
  const asking = events.find((one) => isAsking(one) && placeOf(one) === of)
  if (!asking) return events
  return events.filter((one) => one === asking || !isAsking(one) || one.recorded.station !== asking.recorded.station)
}

const placeOf = ({ recorded: { origin, seq } }: Placed): string => `${origin} ${seq}`

/** Whether the hub has taken in another asking than the one that this state was folded from. */
export const isOfAnotherAsking = ({ asking }: QuestionState, event: { readonly type: string }): boolean =>
  event.type === 'QuestionTakenIn' && asking !== (event as Extract<QuestionEvent, { type: 'QuestionTakenIn' }>).of

/** What the hub has yet to take in: it was asked at a station that is no pilot's. */
export const toTakeIn = ({ asking, isTakenIn, isOfPilot, erased }: QuestionState): string | null =>
  isTakenIn || isOfPilot || erased ? null : asking
