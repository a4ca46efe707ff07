import type { EventState } from '../../../shared/domain/event/event.ts'
import { type PollState, phaseOf } from '../../../shared/domain/polls/poll.ts'

/** What anything about polls depends on. */
export const pollTopics = ['poll', 'poll-vote', 'rehearsal-poll', 'rehearsal-poll-vote'] as const

/** Where a poll and its votes stand. */
export interface PollPlace {
  readonly kind: 'poll' | 'rehearsal-poll'
  readonly votes: 'poll-vote' | 'rehearsal-poll-vote'
  readonly id: string
}

type Rehearsal = Pick<EventState, 'rehearsal' | 'rehearsals'>

export const realPlace = (pollId: string): PollPlace => ({ kind: 'poll', votes: 'poll-vote', id: pollId })
export const rehearsalPlace = (pollId: string, { rehearsals }: Pick<Rehearsal, 'rehearsals'>): PollPlace => ({
  ...{ kind: 'rehearsal-poll', votes: 'rehearsal-poll-vote', id: `${rehearsals}/${pollId}` },
})

export interface PlacedPoll {
  readonly state: PollState
  /** Where it is written, and its votes are. */
  readonly place: PollPlace
  /** Nothing of it was written there yet: it is there as it really is. */
  readonly isToCopy: boolean
}

/**
 * A poll as it is now: while people rehearse it goes its own way, from where it really is, and comes back when they end.
 * One that is really closed stays what it is: what it came to may be shown, and nothing of it changes.
 */
export function placedPoll(
  pollId: string,
  event: Rehearsal,
  stateAt: (kind: PollPlace['kind'], id: string) => PollState,
): PlacedPoll {
  const real = { state: stateAt('poll', pollId), place: realPlace(pollId), isToCopy: false }
  if (!event.rehearsal) return real
  const place = rehearsalPlace(pollId, event)
  const rehearsed = stateAt(place.kind, place.id)
  if (rehearsed.settings) return { state: rehearsed, place, isToCopy: false }
  return phaseOf(real.state) === 'closed' ? real : { state: real.state, place, isToCopy: real.state.settings !== null }
}
