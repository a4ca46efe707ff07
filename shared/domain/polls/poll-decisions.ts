import { accept, type Result, refuse } from '../../kernel/result.ts'
import {
  type PollDraft,
  type PollEvent,
  type PollState,
  type PollWords,
  phaseOf,
  roomClosingOf,
  type VoteCut,
} from './poll.ts'
import { isInWords } from './poll-types.ts'
import { finalCut, isOpenRemotely } from './remote-close.ts'

/** `null`: the state is already so, and nothing is written. */
type Decided<Refusal, Decision = PollEvent | null> = Result<Decision, Refusal | 'unknown-poll'>

/** Once people have answered, the question must not change. */
export function updatePoll(state: PollState, draft: PollDraft, person: PollWords): Decided<'poll-not-draft'> {
  const phase = phaseOf(state)
  if (phase === null) return refuse('unknown-poll')
  if (phase !== 'draft' || state.isAskedByPilot) return refuse('poll-not-draft')
  return accept({ type: 'PollUpdated', ...draft, person })
}

export function removePoll(state: PollState): Decided<'poll-not-draft'> {
  const phase = phaseOf(state)
  if (phase === null) return refuse('unknown-poll')
  return phase === 'draft' ? accept({ type: 'PollRemoved' }) : refuse('poll-not-draft')
}

export function openingOf({ settings, words }: PollState): PollEvent {
  if (!settings) return { type: 'PollOpened', person: words }
  const { optionIds, max, hidden } = settings
  return { type: 'PollOpened', as: { optionIds, max, hidden }, person: words }
}

/** `newKey`: 32 random bytes, base64. */
export function openPoll(
  state: PollState,
  newKey: () => string,
): Decided<'poll-closed', PollEvent | readonly PollEvent[] | null> {
  const phase = phaseOf(state)
  if (phase === null) return refuse('unknown-poll')
  if (phase === 'closed' || phase === 'ending') return refuse('poll-closed')
  if (phase === 'open') return accept(null)
  const opened = openingOf(state)
  if (!state.settings || !isInWords(state.settings.pollType) || state.answersKey !== null) return accept(opened)
  return accept([opened, { type: 'PollAnswersKeyed', person: { key: newKey() } }])
}

/**
 * `cut`: what the station holds of each origin in this transaction. `remoteUntil`: until when remote people, who hear
 * it later, may still answer, ms since 1970; null: nobody is behind. A closed poll stays as it was.
 */
export function closePoll(
  state: PollState,
  cut: () => VoteCut,
  remoteUntil: number | null = null,
): Decided<'poll-draft'> {
  const phase = phaseOf(state)
  if (phase === null) return refuse('unknown-poll')
  if (phase === 'draft') return refuse('poll-draft')
  if (phase !== 'open') return accept(null)
  const { epoch } = state
  return accept(
    remoteUntil === null
      ? { type: 'PollClosed', epoch, cut: cut() }
      : { type: 'PollClosedInRoom', epoch, cut: cut(), remoteUntil },
  )
}

/** For everybody at once. `isCloud`: whether an origin with this name belongs to the cloud. */
export function closePollForAll(
  state: PollState,
  cut: () => VoteCut,
  isCloud: (origin: string) => boolean,
): Decided<'poll-draft'> {
  const inRoom = roomClosingOf(state)
  if (phaseOf(state) !== 'ending' || !inRoom) return closePoll(state, cut)
  return accept({ type: 'PollClosed', epoch: state.epoch, cut: finalCut(inRoom.cut, cut(), isCloud) })
}

/** On stage, with its counts or as a question. Shown again, it replaces what was shown since. */
export function showPoll(state: PollState, results: boolean): Decided<'poll-draft'> {
  const phase = phaseOf(state)
  if (phase === null) return refuse('unknown-poll')
  return phase === 'draft' ? refuse('poll-draft') : accept({ type: 'PollShown', results })
}

export function hidePoll(state: PollState): Decided<never> {
  if (phaseOf(state) === null) return refuse('unknown-poll')
  return accept(state.shown ? { type: 'PollHidden' } : null)
}

/**
 * The new owner of a poll that is no draft repeats what was asked. The earlier owner could otherwise date another
 * opening before its own.
 */
export function takeOverPoll(
  state: PollState,
  station: string,
): Decided<never, PollEvent | readonly PollEvent[] | null> {
  const phase = phaseOf(state)
  if (phase === null) return refuse('unknown-poll')
  if (state.owner === station && state.rival === null) return accept(null)
  const taken: PollEvent = {
    type: 'PollTakenOver',
    epoch: state.epoch + 1,
    closed: phase === 'closed',
    ...(phase === 'ending' && { roomClosed: true as const }),
  }
  return accept(phase === 'draft' || state.isAskedByPilot ? taken : [taken, openingOf(state)])
}

/** Whether this person may vote now, ms since 1970. Voters do not learn of drafts. */
export function mayVote(
  state: PollState,
  { isRemote, now }: { readonly isRemote: boolean; readonly now: number },
): Result<null, 'unknown-poll' | 'poll-closed'> {
  const phase = phaseOf(state)
  if (phase === null || phase === 'draft') return refuse('unknown-poll')
  const isOpen = phase === 'open' || (isRemote && isOpenRemotely(state, now))
  return isOpen ? accept(null) : refuse('poll-closed')
}
