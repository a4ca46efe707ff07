import { describe, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { type PollEvent, pollStream } from './poll.ts'
import { castVote, letThrough } from './poll-answers.ts'
import type { PollType } from './poll-types.ts'
import { type PollAnswer, type PollVoteEvent, pollVoteStream } from './poll-vote.ts'

const by = (at: number) => written('hub', at)
const made = (pollType: PollType): Fact<PollEvent> => [
  {
    type: 'PollCreated',
    sessionId: 's1',
    pollType,
    optionIds: pollType === 'single' ? ['a', 'b'] : [],
    max: null,
    hidden: false,
    person: { title: 'Que faut-il ?', labels: pollType === 'single' ? ['Du temps', 'Des lieux'] : [] },
  },
  by(1),
]
const open = [{ type: 'PollOpened', person: null }, by(2)] as const
const removed = [{ type: 'PollRemoved' }, by(2)] as const
const closed = [{ type: 'PollClosed', epoch: 1, cut: {} }, by(3)] as const
const pollAfter = (...facts: readonly Fact<PollEvent>[]) => given(pollStream, ...facts).state

describe('somebody who answers a poll', () => {
  const vote = (answer: PollAnswer, poll = pollAfter(made('single'), open), before = 0, isRemote = false) =>
    given(
      pollVoteStream,
      ...Array.from(
        { length: before },
        (_, at): Fact<PollVoteEvent> => [{ type: 'PollVoted', answer: 'a', person: null }, by(at + 2)],
      ),
    ).when((votes) => castVote(votes, answer, { poll, isRemote, now: 10, isDanger: (text) => text === 'Il me frappe' }))

  it('gives one of its options, and may change it', () => {
    vote('a').gives({ type: 'PollVoted', answer: 'a', person: null })
    vote('b', undefined, 199).gives({ type: 'PollVoted', answer: 'b', person: null })
    vote('b', undefined, 200).refuses('changed-too-often')
  })

  it('gives nothing that is no answer to it', () => {
    vote('c').refuses('answer-refused')
    vote(3).refuses('answer-refused')
  })

  it('is not told of a draft, nor of a poll that was removed', () => {
    vote('a', pollAfter()).refuses('unknown-poll')
    vote('a', pollAfter(made('single'))).refuses('unknown-poll')
    vote('a', pollAfter(made('single'), removed)).refuses('unknown-poll')
  })

  it('comes too late once it is closed, and from afar while the room alone is closed in time', () => {
    vote('a', pollAfter(made('single'), open, closed)).refuses('poll-closed')
    const inRoom = { type: 'PollClosedInRoom', epoch: 1, cut: {}, remoteUntil: 20 } as const
    const ending = pollAfter(made('single'), open, [inRoom, by(3)])
    vote('a', ending).refuses('poll-closed')
    vote('a', ending, 0, true).gives({ type: 'PollVoted', answer: 'a', person: null })
  })

  it('writes words, which lie where they can be erased', () => {
    vote('Écouter', pollAfter(made('text'), open)).gives({
      type: 'PollVoted',
      answer: null,
      person: { text: 'Écouter' },
    })
  })

  it('tells the referent, and nobody else, of a danger', () => {
    vote('Il me frappe', pollAfter(made('text'), open)).gives({
      type: 'to-referent',
      sessionId: 's1',
      text: 'Il me frappe',
    })
  })
})

describe('a moderator who reads a written answer', () => {
  const named = () => true
  const harmless = () => false
  const deciding = (on: boolean, mayName: () => boolean, reviewed?: boolean, ...facts: readonly Fact<PollEvent>[]) =>
    given(pollStream, ...facts).when((state) => letThrough(state, { answerId: 'x', on, reviewed }, mayName))

  it('lets it through to the screens, and takes it back', () => {
    deciding(true, harmless, false, made('text')).gives({ type: 'PollAnswerLetThrough', answerId: 'x' })
    deciding(false, named, false, made('text')).gives({ type: 'PollAnswerWithheld', answerId: 'x' })
  })

  it('has to have read one that may name somebody', () => {
    deciding(true, named, false, made('text')).refuses('unmasked-name')
    deciding(true, named, undefined, made('text')).refuses('unmasked-name')
    deciding(true, named, true, made('text')).gives({ type: 'PollAnswerLetThrough', answerId: 'x' })
  })

  it('decides nothing of a choice among options, nor of a poll that is not there', () => {
    deciding(true, harmless, false, made('single')).refuses('not-written')
    deciding(true, harmless, false).refuses('unknown-poll')
    deciding(true, harmless, false, made('text'), removed).refuses('unknown-poll')
  })
})
