import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import {
  closingOf,
  isPaintingOf,
  keptOf,
  type PollEvent,
  type PollState,
  phaseOf,
  pollStream,
  rivalClosings,
} from './poll.ts'
import {
  closePoll,
  hidePoll,
  mayVote,
  openPoll,
  removePoll,
  showPoll,
  takeOverPoll,
  updatePoll,
} from './poll-decisions.ts'
import { type PollVoteEvent, pollVoteStream, votesOfVoter } from './poll-vote.ts'

const settings = { sessionId: 's1', pollType: 'single', optionIds: ['a', 'b'], max: null, hidden: false } as const
const person = { title: 'Que faut-il ?', labels: ['Du temps', 'Des lieux'] }
const created: PollEvent = { type: 'PollCreated', ...settings, optionIds: ['a', 'b'], person }
const opened: PollEvent = { type: 'PollOpened', person: null }
const closed = (epoch: number, seq = 9): PollEvent => ({ type: 'PollClosed', epoch, cut: { 'hub.1.audience': seq } })
const taken = (epoch: number, wasClosed = false): PollEvent => ({ type: 'PollTakenOver', epoch, closed: wasClosed })
const by = (station: string, at: number) => written(station, at)
const byModerator = (station: string, at: number) => ({ ...by(station, at), role: 'moderator' }) as const
const draft = [created, by('hub', 1)] as const
const open = [opened, by('hub', 2)] as const

const opening = (state: PollState) => openPoll(state, () => 'key')

describe('a poll', () => {
  it('is a draft, then open, then closed, and stays so', () => {
    given(pollStream, draft)
      .when(opening)
      .gives({ type: 'PollOpened', as: { optionIds: ['a', 'b'], max: null, hidden: false }, person })
    given(pollStream, draft, open)
      .when((state) => closePoll(state, () => ({ 'hub.1.audience': 4 })))
      .gives({ type: 'PollClosed', epoch: 1, cut: { 'hub.1.audience': 4 } })
    const over = given(pollStream, draft, open, [closed(1), by('hub', 3)])
    over.when(opening).refuses('poll-closed')
    expect(closePoll(over.state, () => ({}))).toEqual({ ok: true, value: null })
  })

  it('asks what it asked at its opening, whatever becomes of the changes of before', () => {
    const swapped = { optionIds: ['a', 'b'], max: null, hidden: false }
    const words = { ...person, labels: person.labels.toReversed() }
    const updated: [PollEvent, ReturnType<typeof by>] = [
      { type: 'PollUpdated', ...swapped, person: words },
      by('hub', 2),
    ]
    const asked = openPoll(given(pollStream, draft, updated).state, () => '')
    const opening: [PollEvent, ReturnType<typeof by>] = [
      asked.ok && asked.value ? (asked.value as PollEvent) : opened,
      by('hub', 3),
    ]
    for (const facts of [
      [draft, updated, opening],
      [draft, opening],
    ] as const)
      expect(given(pollStream, ...facts).state.words).toEqual(words)
  })

  it('has been seen when a screen at any station has painted it, until it is asked for anew', () => {
    const painted: PollEvent = { type: 'PollPainted' }
    const shown = (at: number, results: boolean) => [{ type: 'PollShown', results }, by('hub', at)] as const
    const asked = given(pollStream, draft, open, shown(3, false))
    expect(asked.state).toMatchObject({ paintedAt: null, stagedVersion: asked.state.version })
    const seen = given(pollStream, draft, open, shown(3, false), [painted, by('booth', 4)], [painted, by('booth', 5)])
    expect(seen.state).toMatchObject({ paintedAt: 4, version: asked.state.version })
    expect(isPaintingOf(asked.state, asked.state.version)).toBe(true)
    expect(isPaintingOf(asked.state, asked.state.version - 1)).toBe(false)
    expect(isPaintingOf(seen.state, seen.state.version)).toBe(false)
    const again = given(pollStream, draft, open, shown(3, false), [painted, by('booth', 4)], shown(5, true))
    expect(again.state).toMatchObject({ paintedAt: null, resultsShown: true })
    expect(given(pollStream, draft, open, [painted, by('booth', 4)]).state.paintedAt).toBeNull()
  })

  it('may be changed and removed before the first answer', () => {
    const change = { optionIds: ['c', 'd'], max: null, hidden: true }
    given(pollStream, draft)
      .when((state) => updatePoll(state, change, person))
      .gives({ type: 'PollUpdated', ...change, person })
    given(pollStream, draft).when(removePoll).gives({ type: 'PollRemoved' })
    given(pollStream, draft, open).when(removePoll).refuses('poll-not-draft')
    given(pollStream, draft, open)
      .when((state) => updatePoll(state, change, person))
      .refuses('poll-not-draft')
    given(pollStream, draft, [{ type: 'PollRemoved' }, by('hub', 2)])
      .when(opening)
      .refuses('unknown-poll')
  })

  it('takes votes while it is open, and is nothing to know of before', () => {
    const inRoom = (state: PollState) => mayVote(state, { isRemote: false, now: 4 })
    given(pollStream, draft).when(inRoom).refuses('unknown-poll')
    expect(inRoom(given(pollStream, draft, open).state)).toEqual({ ok: true, value: null })
    given(pollStream, draft, open, [closed(1), by('hub', 3)])
      .when(inRoom)
      .refuses('poll-closed')
  })

  it('is shown and hidden, though not as a draft', () => {
    given(pollStream, draft)
      .when((state) => showPoll(state, true))
      .refuses('poll-draft')
    const shown = given(pollStream, draft, open, [{ type: 'PollShown', results: false }, by('hub', 3)])
    expect(shown.state).toMatchObject({ shown: true, resultsShown: false })
    shown.when(hidePoll).gives({ type: 'PollHidden' })
  })
})

describe('a poll that a moderator’s station removes', () => {
  const desk = (at: number) => ({ ...by('desk', at), role: 'moderator' }) as const
  const removal: PollEvent = { type: 'PollRemoved' }
  const phaseAfter = (...facts: (readonly [PollEvent, ReturnType<typeof by>])[]) =>
    phaseOf(given(pollStream, draft, ...facts).state)

  it('is gone if no station has opened it', () => {
    expect(phaseAfter([taken(2), desk(2)], [removal, desk(3)])).toBeNull()
  })

  it('is there where a station that has held it opens it, before or after: people may have voted', () => {
    expect(phaseAfter([taken(2), desk(2)], [removal, desk(3)], [opened, by('hub', 4)])).toBe('draft')
    expect(phaseAfter([taken(2), desk(2)], [opened, by('hub', 3)], [removal, desk(4)])).toBe('draft')
    const other = { ...by('other', 4), role: 'moderator' } as const
    expect(phaseAfter([taken(2), desk(2)], [removal, desk(3)], [opened, other])).toBeNull()
    const takenBack = [taken(3), by('hub', 5)] as const
    const again = [opened, by('hub', 6)] as const
    expect(phaseAfter([taken(2), desk(2)], [removal, desk(3)], [opened, by('hub', 4)], takenBack, again)).toBe('open')
  })

  it('is there again once a pilot’s station has restored it, whoever removed it', () => {
    const restored = [{ type: 'PollRestored' } as const, by('pilot', 4)] as const
    expect(phaseAfter([removal, by('hub', 2)], restored)).toBe('draft')
    expect(phaseAfter([removal, by('hub', 2)], restored, [removal, by('hub', 5)])).toBeNull()
  })

  it('is gone if a pilot’s station says so, even if another station opens it later', () => {
    expect(phaseAfter([removal, by('hub', 2)], [opened, by('pilot', 3)])).toBeNull()
  })
})

describe('a poll that another station has taken over', () => {
  it('is theirs, and what its first owner says of it meanwhile does not count', () => {
    const { state } = given(pollStream, draft, [taken(2), by('pilot', 2)], [opened, by('hub', 3)])
    expect([state.owner, phaseOf(state)]).toEqual(['pilot', 'draft'])
  })

  it('is not closed by an earlier closing that the new owner had not seen', () => {
    const apart = given(pollStream, draft, open, [taken(2), by('pilot', 3)], [closed(1), by('hub', 4)])
    expect(phaseOf(apart.state)).toBe('open')
    expect(rivalClosings(apart.state)).toMatchObject([{ station: 'hub' }])
    const seen = given(pollStream, draft, open, [closed(1), by('hub', 3)], [taken(2, true), by('pilot', 4)])
    expect(phaseOf(seen.state)).toBe('closed')
  })

  it('is not taken over again by its owner, but where somebody else has taken it at the same time', () => {
    expect(takeOverPoll(given(pollStream, draft).state, 'hub')).toEqual({ ok: true, value: null })
    given(pollStream, draft, [taken(2), by('desk', 3)], [taken(2), by('pilot', 3)])
      .when((state) => takeOverPoll(state, 'pilot'))
      .gives(taken(3))
  })
})

describe('what a pilot’s station asked at its opening', () => {
  const desk = (at: number) => ({ ...by('desk', at), role: 'moderator' }) as const
  const as = { optionIds: ['a', 'b'], max: null, hidden: false }
  const asks = (...labels: string[]): PollEvent => ({ type: 'PollOpened', as, person: { ...person, labels } })
  const [theirs, ours] = [asks('Des lieux', 'Du temps'), asks('Du temps', 'Des lieux')]
  const born = [created, desk(1)] as const
  const folded = (...facts: (readonly [PollEvent, ReturnType<typeof by>])[]) => given(pollStream, born, ...facts).state

  it('stands, wherever another station dates an opening, a takeover or a change', () => {
    const facts = [[taken(2), by('hub', 10)] as const, [ours, by('hub', 20)] as const]
    const update: PollEvent = { type: 'PollUpdated', ...as, person: { ...person, labels: ['x', 'y'] } }
    const late: readonly PollEvent[] = [theirs, taken(3), update]
    for (const at of [5, 15, 25])
      for (const then of [8, 18, 28])
        for (const one of late) {
          const all = [...facts, [one, desk(at)] as const, [theirs, desk(then)] as const]
          const { words, isAskedByPilot } = folded(...all.toSorted((a, b) => a[1].at - b[1].at))
          expect([words, isAskedByPilot], JSON.stringify([at, then, one])).toEqual([person, true])
        }
  })

  it('is a change that pages hear of, and no opening of a poll that is another station’s', () => {
    const before = folded([taken(2), desk(2)])
    const state = folded([taken(2), desk(2)], [ours, by('hub', 3)])
    expect([phaseOf(state), state.version > before.version]).toEqual(['draft', true])
    given(pollStream, born, [taken(2), desk(2)], [ours, by('hub', 3)])
      .when((poll) => updatePoll(poll, as, person))
      .refuses('poll-not-draft')
  })

  it('is repeated when it takes over a poll that another station has opened', () => {
    const takeOver = (state: PollState) => takeOverPoll(state, 'hub')
    given(pollStream, born, [ours, desk(2)])
      .when(takeOver)
      .gives([taken(2), ours])
    given(pollStream, born, [ours, desk(2)], [closed(1), desk(3)])
      .when(takeOver)
      .gives([taken(2, true), ours])
    const state = folded([theirs, desk(2)], [ours, desk(3)], [taken(2), by('hub', 4)], [ours, by('hub', 5)])
    expect(state).toMatchObject({ words: person, openedAt: 2, owner: 'hub' })
  })

  it('among stations that are no pilots’, the first opening by the owner counts', () => {
    const { words } = folded([theirs, desk(2)], [ours, desk(3)], [ours, { ...by('other', 4), role: 'moderator' }])
    expect(words?.labels).toEqual(['Des lieux', 'Du temps'])
  })

  it('of pilots’ stations that were apart, the owner’s counts', () => {
    const apart = [
      [taken(2), by('hub', 2)] as const,
      [taken(3), by('pilot', 3)] as const,
      [theirs, by('hub', 4)] as const,
    ]
    expect(folded(...apart).words?.labels).toEqual(['Des lieux', 'Du temps'])
    expect(folded(...apart, [ours, by('pilot', 5)])).toMatchObject({ words: person, openedAt: 5 })
  })
})

describe('a closing of a moderator’s station', () => {
  const moderator = (at: number) => ({ ...by('desk', at), role: 'moderator' }) as const

  it('counts of a poll that it has taken over, and takes no votes of another one away', () => {
    const over = [draft, open, [closed(1, 5), by('hub', 3)]] as const
    for (const epoch of [1, 2, 1_000_000]) {
      const { state } = given(pollStream, ...over, [closed(epoch, 0), moderator(4)])
      expect(closingOf(state)).toMatchObject({ station: 'hub', cut: { 'hub.1.audience': 5 } })
      expect(rivalClosings(state)).toEqual([])
    }
    const theirs = [taken(2), moderator(3)] as const
    expect(closingOf(given(pollStream, draft, open, theirs, [closed(2), moderator(4)]).state)).not.toBeNull()
  })

  it('counts in the room by the same rule', () => {
    const shut = { type: 'PollClosedInRoom', epoch: 2, cut: {}, remoteUntil: 9 } as const
    expect(phaseOf(given(pollStream, draft, open, [shut, moderator(3)]).state)).toBe('open')
  })
})

describe('rival closings', () => {
  it('the highest epoch counts, then the greater station, in whatever order they are told', () => {
    const facts = [
      ...([
        [closed(1, 5), by('hub', 3)],
        [taken(2), by('desk', 3)],
        [closed(2, 6), by('desk', 4)],
        [taken(2), by('pilot', 3)],
        [closed(2, 7), by('pilot', 4)],
      ] as const),
    ]
    void fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (order) => {
        const { state } = given(pollStream, draft, open, ...order)
        expect(closingOf(state)).toMatchObject({ station: 'pilot', epoch: 2, cut: { 'hub.1.audience': 7 } })
        expect(
          rivalClosings(state)
            .map(({ station }) => station)
            .toSorted(),
        ).toEqual(['desk', 'hub'])
      }),
    )
  })
})

describe('a station that takes a poll over and closes it without end', () => {
  const rivals = Array.from({ length: 600 }, (_, at) => [
    [taken(at + 2), by('talks', 10 + 2 * at)] as const,
    [closed(at + 2), by('talks', 11 + 2 * at)] as const,
  ]).flat()

  it('leaves as many closings as a poll may have, the highest among them', () => {
    const { state } = given(pollStream, draft, open, [closed(1), by('hub', 3)], ...rivals)
    expect([state.closings.length, state.claims.length]).toEqual([100, 21])
    expect(closingOf(state)).toMatchObject({ station: 'talks', epoch: 601 })
  })

  it.each([
    ['that take nothing over', 2],
    ['beyond the last one of its role', 900_000],
  ])('pushes no claim of the owner out by claims %s', (_, epoch) => {
    const claims = Array.from({ length: 300 }, (_, at) => [taken(epoch + at), byModerator('talks', 10 + at)] as const)
    const owners = [taken(400), by('hub', 5)] as const
    const closing = [closed(400), byModerator('hub', 500)] as const
    const { state } = given(pollStream, draft, open, owners, ...claims, closing)
    expect([state.owner, phaseOf(state)]).toEqual(['hub', 'closed'])
  })

  it('lets everybody decide on a written answer, and keeps the last decisions', () => {
    const decided = Array.from({ length: 4100 }, (_, at) => [
      { type: 'PollAnswerWithheld', answerId: `x${at}` } as const,
      by('talks', 10 + at),
    ]) as [PollEvent, ReturnType<typeof by>][]
    const { letThrough } = given(pollStream, draft, ...decided, [
      { type: 'PollAnswerLetThrough', answerId: 'honest' },
      by('hub', 9000),
    ]).state
    expect(Object.keys(letThrough)).toHaveLength(4000)
    expect(letThrough.honest).toBe(true)
    expect(letThrough.x99).toBeUndefined()
  })
})

describe('the votes of one voter', () => {
  const votes = (many: number, role: 'pilot' | 'cloud' = 'pilot') =>
    Array.from({ length: many }, (_, at) => [
      { type: 'PollVoted', answer: at % 2, person: null } as const,
      { ...by('cloud', at), origin: 'cloud.1.audience', seq: at + 1, role },
    ]) as Parameters<typeof given<typeof pollVoteStream.initial, PollVoteEvent>>[1][]

  it('are the last thousand', () => {
    const { state } = given(pollVoteStream, ...votes(1500))
    expect([state.length, state.at(-1)?.seq]).toEqual([1000, 1500])
  })

  it('of the hall stay, however many the cloud adds to them', () => {
    const { state } = given(pollVoteStream, ...votes(1), ...votes(1501, 'cloud').slice(1))
    expect(state).toHaveLength(1001)
    expect(votesOfVoter(state)).toMatchObject([{ answer: 0, seq: 1 }])
  })

  it('are the same in their row, also where of one origin some count as given in the hall', () => {
    const { state } = given(pollVoteStream, ...votes(2), ...votes(4, 'cloud').slice(2))
    const { pack, unpack } = pollVoteStream.row ?? { pack: String, unpack: () => [] }
    expect(unpack(JSON.parse(JSON.stringify(pack(state))))).toEqual(state)
  })
})

it('of written answers so many are kept as a fact has room for, the first ones', () => {
  const answers = Array.from({ length: 3500 }, (_, at) => ({ text: '"'.repeat(280), votes: at }))
  const kept = keptOf(answers)
  expect(kept.length).toBeGreaterThan(1000)
  expect(JSON.stringify(kept).length).toBeLessThan(1024 * 1024)
  expect(kept).toEqual(answers.slice(0, kept.length))
  expect(keptOf(answers.map(({ votes }) => ({ text: 'oui', votes })))).toHaveLength(3000)
})
