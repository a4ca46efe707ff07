import { z } from 'zod'
import { idText, typedText, withOneMore } from '../bounds.ts'
import type { EventIn, Parsed, StreamKind } from '../stream.ts'
import { mostOptions, type VoteCut } from './poll.ts'

/** An option's id, several of them, a number or a text, according to the poll's type. */
const choice = z.union([typedText, z.array(idText).max(mostOptions), z.int().min(0).max(1000)])
const text = z.strictObject({ text: typedText })
export type PollAnswer = Parsed<typeof choice>

export interface CastVote {
  /** Null: a written answer that was erased. */
  readonly answer: PollAnswer | null
  /** Its place in the log. */
  readonly origin: string
  readonly seq: number
  /** Given in the cloud: it counts only if the voter gave none in the hall. Absent otherwise. */
  readonly fromCloud?: true
}

/**
 * One voter's votes on one poll, in stream order. The closing decides which of them counts, by what its station held.
 * The id is `<pollId>/<voter>`.
 */
export type PollVoteState = readonly CastVote[]

export const pollVoteEvents = {
  /** Written text is stored beside the event, where it can be erased. */
  PollVoted: { payload: z.strictObject({ answer: choice.nullable() }), part: text },
}
export type PollVoteEvent = EventIn<typeof pollVoteEvents>

/** In the hall, and as many in the cloud: more than a person gives while a poll is open. */
const mostKeptVotes = 1000

/** Votes of the cloud push out none that were given in the hall. */
const withVote = (votes: PollVoteState, vote: CastVote): PollVoteState =>
  withOneMore(votes, vote, ({ fromCloud }) => fromCloud === vote.fromCloud, mostKeptVotes)

export const pollVoteStream: StreamKind<PollVoteState, PollVoteEvent> = {
  lane: 'audience',
  named: ['id', 'id'],
  events: pollVoteEvents,
  initial: [],
  evolve: (votes, { answer, person }, { origin, seq, role }) => {
    const fromCloud = role === 'cloud' && { fromCloud: true as const }
    return withVote(votes, { answer: person?.text ?? answer, origin, seq, ...fromCloud })
  },
  row: {
    // An origin's name is as long as the rest of a vote, and most voters have one.
    pack(votes): PackedVotes {
      // For one origin of the cloud, votes within the first release's cut count as the hall's.
      const sources: Pick<CastVote, 'origin' | 'fromCloud'>[] = []
      const placeOf = ({ origin, fromCloud }: CastVote): number => {
        const place = sources.findIndex((one) => one.origin === origin && one.fromCloud === fromCloud)
        return place === -1 ? sources.push({ origin, ...(fromCloud && { fromCloud }) }) - 1 : place
      }
      const packed = votes.map((vote) => [vote.answer, placeOf(vote), vote.seq] as const)
      const origins = sources.map(({ origin }) => origin)
      const clouds = sources.flatMap(({ fromCloud }, place) => (fromCloud ? [place] : []))
      return clouds.length > 0 ? [origins, packed, clouds] : [origins, packed]
    },
    unpack(packed) {
      const [origins, votes, clouds = []] = packed as PackedVotes
      return votes.map(([answer, origin, seq]) => ({
        answer,
        origin: origins[origin] ?? '',
        seq,
        ...(clouds.includes(origin) && { fromCloud: true as const }),
      }))
    },
  },
}
type PackedVotes = readonly [
  origins: readonly string[],
  votes: readonly (readonly [answer: PollAnswer | null, origin: number, seq: number])[],
  /** The origins that belong to the cloud. */
  clouds?: readonly number[],
]

/** `cut`: of the closing that counts. Null: there is none, and every vote is within. */
const isWithin = ({ origin, seq }: CastVote, cut: VoteCut | null): boolean =>
  cut === null || (Object.hasOwn(cut, origin) && seq <= (cut[origin] ?? 0))

/**
 * Votes given in the hall, or all if there are none. The cloud names the voter, so it could otherwise change anybody's
 * vote.
 */
export function votesOfVoter(votes: PollVoteState): PollVoteState {
  const inHall = votes.filter(({ fromCloud }) => !fromCloud)
  return inHall.length > 0 ? inHall : votes
}

/** The answer that counts: the last one within the cut. */
export const countedAnswer = (votes: PollVoteState, cut: VoteCut | null): PollAnswer | null =>
  votesOfVoter(votes.filter((vote) => isWithin(vote, cut))).at(-1)?.answer ?? null

/** Whether the last vote came after the close. */
export function isLate(votes: PollVoteState, cut: VoteCut | null): boolean {
  const last = votesOfVoter(votes).at(-1)
  return last !== undefined && !isWithin(last, cut)
}
