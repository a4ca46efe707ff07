import type { Instant } from '../../kernel/ids.ts'
import { accept, type Result, refuse } from '../../kernel/result.ts'
import { lastOf } from '../bounds.ts'
import { instantMs } from '../instant.ts'
import { type PollState, phaseOf } from './poll.ts'

/** The booth's last request for one poll: on the stage of its room, or off it. */
export interface PollAsk {
  readonly shown: boolean
  /** With its counts, rather than as a question. */
  readonly results: boolean
  readonly at: Instant
  /** As `stagedOver` of a poll. */
  readonly over: readonly number[] | null
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

interface StagedWord {
  readonly at: number
  readonly over: readonly number[] | null
}

/**
 * The later dates that this word replaces. Earlier ones give way by themselves, so no two words replace each other.
 */
export const replacedBy = ({ at, over }: StagedWord): readonly number[] => over?.filter((one) => one > at) ?? []

/**
 * The dates behind `now` that a word of now has to replace: of the words that count in its room, and what those replace.
 * The latest 200.
 */
export const datedAhead = (staged: Iterable<StagedWord>, now: number): readonly number[] =>
  [...new Set([...staged].flatMap(({ at, over }) => [at, ...(over ?? [])]))]
    .filter((at) => at > now && instantMs.safeParse(at).success)
    .sort((one, other) => other - one)
    .slice(0, 200)

/**
 * A poll as moderators and the booth control it together: the later request counts, and the booth's in the same
 * millisecond. One that was written with the other in view is the later one, however that is dated. The version rises with
 * each request, so that a page that painted the earlier state confirms nothing.
 */
export function withAsk(state: PollState, ask: PollAsk | undefined): PollState {
  if (!ask) return state
  const version = state.version + ask.times
  const own = state.stagedAt === null ? null : { at: state.stagedAt, over: state.stagedOver }
  if (own && (replacedBy(own).includes(ask.at) || (own.at > ask.at && !replacedBy(ask).includes(own.at))))
    return { ...state, version, stagedVersion: state.stagedVersion + ask.times }
  const isSeen = ask.shown && state.seenAt !== null && state.seenAt >= ask.at
  return {
    ...state,
    version,
    stagedVersion: version,
    stagedAt: ask.at,
    stagedOver: ask.over,
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
