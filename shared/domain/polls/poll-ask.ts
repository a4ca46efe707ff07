import type { Instant } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { lastOf } from '../bounds.ts'
import { type PollState, phaseOf } from './poll.ts'

/** The booth's last request for one poll: on the stage of its room, or off it. */
export interface PollAsk {
  readonly shown: boolean
  /** With its counts, rather than as a question. */
  readonly results: boolean
  readonly at: Instant
  /** The number of requests so far. */
  readonly times: number
}

/**
 * One per requested poll. A list instead of an object, because ids come from other stations: one may be "constructor".
 */
export type PollAsks = readonly (PollAsk & { readonly poll: string })[]

/** Polls of one room. */
const mostAsks = 200

export const askOf = (asks: PollAsks, poll: string): PollAsk | undefined => asks.find((one) => one.poll === poll)

export const pollAsked = (asks: PollAsks, poll: string, asked: Omit<PollAsk, 'times'>): PollAsks =>
  lastOf(
    [...asks.filter((one) => one.poll !== poll), { poll, ...asked, times: (askOf(asks, poll)?.times ?? 0) + 1 }],
    mostAsks,
  )

/**
 * A poll as moderators and the booth control it together: the later request counts, and the booth's in the same
 * millisecond. The version rises with each request, so that a page that painted the earlier state confirms nothing.
 */
export function withAsk(state: PollState, ask: PollAsk | undefined): PollState {
  if (!ask) return state
  const version = state.version + ask.times
  if (state.stagedAt !== null && state.stagedAt > ask.at)
    return { ...state, version, stagedVersion: state.stagedVersion + ask.times }
  const isSeen = ask.shown && state.seenAt !== null && state.seenAt >= ask.at
  return {
    ...state,
    version,
    stagedVersion: version,
    stagedAt: ask.at,
    paintedAt: isSeen ? state.seenAt : null,
    shown: ask.shown,
    resultsShown: ask.shown && ask.results,
  }
}

/**
 * What the booth writes in its stage to have a poll shown there, with its counts or as a question.
 * `poll`: the id of its stream, within a rehearsal that of its copy there.
 */
export function askForPoll(
  state: PollState,
  { poll, results }: { readonly poll: string; readonly results: boolean },
  isOfRoom: (sessionId: string) => boolean,
): Result<
  { readonly type: 'StagePollShown'; readonly poll: string; readonly results: boolean },
  'no-poll' | 'poll-draft' | 'poll-elsewhere'
> {
  const phase = phaseOf(state)
  if (!state.settings || phase === null) return refuse('no-poll')
  if (!isOfRoom(state.settings.sessionId)) return refuse('poll-elsewhere')
  return phase === 'draft' ? refuse('poll-draft') : accept({ type: 'StagePollShown', poll, results })
}
