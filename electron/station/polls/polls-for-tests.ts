import * as fc from 'fast-check'
import type { PollSettings, VoteCut } from '../../../shared/domain/polls/poll.ts'
import type { PollType } from '../../../shared/domain/polls/poll-types.ts'
import type { PollAnswer } from '../../../shared/domain/polls/poll-vote.ts'
import { emptyTally } from '../../../shared/domain/polls/tally.ts'
import type { PollBook, PollCount } from './poll-book.ts'

export const pollId = 'p1'
export const pollStream = `poll/${pollId}`
const optionIds = ['a', 'b', 'c']

/** Of each type one that people may vote on. */
export const settingsOf = (pollType: PollType): PollSettings => ({
  sessionId: 's1',
  pollType,
  hidden: false,
  optionIds: ['single', 'multiple', 'ranking'].includes(pollType) ? optionIds : [],
  max: pollType === 'scale' ? 5 : pollType === 'multiple' ? 2 : null,
})
export const wordsOf = ({ optionIds: labels }: PollSettings) => ({ title: 'Que faut-il ?', labels: [...labels] })

/** Answers that the type takes. */
export const answersTo: Readonly<Record<PollType, fc.Arbitrary<PollAnswer>>> = {
  single: fc.constantFrom(...optionIds),
  multiple: fc.shuffledSubarray(optionIds, { minLength: 1, maxLength: 2 }),
  scale: fc.integer({ min: 1, max: 5 }),
  text: fc.constantFrom('Écouter', 'écouter', 'Le temps'),
  cloud: fc.constantFrom('Écoute', 'écoutes', 'lien', 'merde'),
  ranking: fc.shuffledSubarray(optionIds, { minLength: optionIds.length }),
}

/** As it is stored: what was written lies beside the event. */
export const votedOf = (pollType: PollType, answer: PollAnswer) =>
  pollType === 'text' || pollType === 'cloud'
    ? { payload: { answer: null }, part: { text: answer } }
    : { payload: { answer } }

/** A vote as it stands in the log. */
export interface VoteInLog {
  readonly voter: string
  readonly answer: PollAnswer
  readonly ts: number
  readonly origin: string
  readonly seq: number
}

/** By sorting what was written, with nothing of the program's own; `late`: voters whose last vote is behind the cut. */
export function countedByHand(votes: readonly VoteInLog[], cut: VoteCut | null) {
  const sorted = votes.toSorted(
    (one, other) =>
      one.ts - other.ts || (one.origin < other.origin ? -1 : one.origin > other.origin ? 1 : one.seq - other.seq),
  )
  const isWithin = ({ origin, seq }: VoteInLog) => cut === null || seq <= (cut[origin] ?? 0)
  const weights = new Map<string, number>()
  let [voters, late] = [0, 0]
  for (const voter of new Set(votes.map((vote) => vote.voter))) {
    const own = sorted.filter((vote) => vote.voter === voter)
    const counts = own.findLast(isWithin)
    if (own.at(-1) !== counts) late += 1
    if (!counts) continue
    voters += 1
    for (const [key, weight] of weighedByHand(counts.answer)) weights.set(key, (weights.get(key) ?? 0) + weight)
  }
  return { voters, late, weights: inOrder(weights) }
}

/** A list of all three options ranks them; one of fewer chooses them. */
const weighedByHand = (answer: PollAnswer): readonly (readonly [string, number])[] => {
  if (!Array.isArray(answer)) return [[String(answer), 1]]
  const [first = '', second = ''] = answer
  if (answer.length === 3) return [[first, 2], ...([[second, 1]] as const)]
  return answer.map((each) => [String(each), 1])
}

/** What a book says of the poll, to be compared. */
export const countIn = (book: PollBook) => {
  const poll = book.all().find((one) => one.pollId === pollId)
  return plain(poll ? book.countOf(poll) : { tally: emptyTally(), late: 0 })
}

const plain = ({ tally, late }: PollCount) => ({ voters: tally.voters, late, weights: inOrder(tally.weights) })
const inOrder = (weights: ReadonlyMap<string, number>) => [...weights].sort(([one], [other]) => (one < other ? -1 : 1))
