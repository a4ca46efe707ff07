import type { EventState } from '../../../shared/domain/event/event.ts'
import type { StateOf } from '../../../shared/domain/events.ts'
import { type PollState, phaseOf } from '../../../shared/domain/polls/poll.ts'
import { askOf, withAsk } from '../../../shared/domain/polls/poll-ask.ts'

/** What anything about polls depends on. */
export const pollTopics = ['poll', 'poll-vote', 'rehearsal-poll', 'rehearsal-poll-vote'] as const

/** Where a poll and its votes stand. */
export interface PollPlace {
  readonly kind: 'poll' | 'rehearsal-poll'
  readonly votes: 'poll-vote' | 'rehearsal-poll-vote'
  readonly id: string
}

/** What is read to know how a poll is, in a transaction or after it. */
export type PollSource = <Kind extends 'poll' | 'rehearsal-poll' | 'session' | 'stage'>(
  kind: Kind,
  id: string,
) => StateOf<Kind>

type Rehearsal = Pick<EventState, 'rehearsal' | 'rehearsals'>

export const realPlace = (pollId: string): PollPlace => ({ kind: 'poll', votes: 'poll-vote', id: pollId })
export const rehearsalPlace = (pollId: string, { rehearsals }: Pick<Rehearsal, 'rehearsals'>): PollPlace => ({
  kind: 'rehearsal-poll',
  votes: 'rehearsal-poll-vote',
  id: `${rehearsals}/${pollId}`,
})

export interface PlacedPoll {
  readonly state: PollState
  /** Where it is written, and its votes are. */
  readonly place: PollPlace
  /** Nothing of it was written there yet: it is there as it really is. */
  readonly isToCopy: boolean
}

/** With what the booth of its session's room has asked of it, at this place. */
function asked(state: PollState, place: string, stateAt: PollSource): PollState {
  const { roomId } = stateAt('session', state.settings?.sessionId ?? '').settings ?? {}
  return roomId === undefined ? state : withAsk(state, askOf(stateAt('stage', roomId).polls, place))
}

/** As it really is, also while people rehearse. */
export function realPoll(pollId: string, stateAt: PollSource): PlacedPoll {
  return { state: asked(stateAt('poll', pollId), pollId, stateAt), place: realPlace(pollId), isToCopy: false }
}

/**
 * A poll as it is now: while people rehearse it goes its own way, from where it really is, and comes back when they end.
 * One that is really closed stays what it is: what it came to may be shown, and nothing of it changes.
 */
export function placedPoll(pollId: string, event: Rehearsal, stateAt: PollSource): PlacedPoll {
  const real = realPoll(pollId, stateAt)
  if (!event.rehearsal) return real
  const place = rehearsalPlace(pollId, event)
  const rehearsed = stateAt(place.kind, place.id)
  if (rehearsed.settings) return { state: asked(rehearsed, place.id, stateAt), place, isToCopy: false }
  const phase = phaseOf(real.state)
  if (phase === 'closed' || phase === 'ending') return real
  return { state: asked(real.state, place.id, stateAt), place, isToCopy: real.state.settings !== null }
}
