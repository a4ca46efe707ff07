import { expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { type PollEvent, type PollState, pollStream } from './poll.ts'
import { askForPoll } from './poll-ask.ts'
import {
  closePoll,
  closePollForAll,
  hidePoll,
  openPoll,
  removePoll,
  showPoll,
  takeOverPoll,
  updatePoll,
} from './poll-decisions.ts'

const by = (at: number) => written('hub', at)
const newKey = () => 'key'
const settings = { sessionId: 's1', pollType: 'single', max: null, hidden: false } as const
const person = { title: 'Que faut-il ?', labels: ['Du temps', 'Des lieux'] }
const draft: Fact<PollEvent> = [{ type: 'PollCreated', ...settings, optionIds: ['a', 'b'], person }, by(1)]
const open: Fact<PollEvent> = [{ type: 'PollOpened', person: null }, by(2)]
const noCut = () => ({})
const close = (state: PollState) => closePoll(state, noCut)
const closeForAll = (state: PollState) => closePollForAll(state, noCut, () => false)
const show = (state: PollState) => showPoll(state, true)

it.each([
  ['changed', (state: PollState) => updatePoll(state, { optionIds: [], max: null, hidden: false }, person)],
  ['removed', removePoll],
  ['opened', (state: PollState) => openPoll(state, newKey)],
  ['closed', close],
  ['closed for all', closeForAll],
  ['shown', show],
  ['hidden', hidePoll],
  ['taken over', (state: PollState) => takeOverPoll(state, 'pilot')],
] as const)('a poll that is not there, or was removed, is not %s', (_, decide) => {
  const removed: Fact<PollEvent> = [{ type: 'PollRemoved' }, by(2)]
  for (const facts of [[], [draft, removed]])
    expect(decide(given(pollStream, ...facts).state)).toEqual({ ok: false, refusal: 'unknown-poll' })
})

it('a draft is neither closed nor shown: nobody has seen the question', () => {
  for (const decide of [close, closeForAll, show]) given(pollStream, draft).when(decide).refuses('poll-draft')
})

it('what is so already is asked for without a word more in the log', () => {
  const opened = given(pollStream, draft, open)
  for (const decide of [(state: PollState) => openPoll(state, newKey), hidePoll]) opened.when(decide).gives(null)
  given(pollStream, draft, open, [{ type: 'PollClosed', epoch: 1, cut: {} }, by(3)])
    .when(close)
    .gives(null)
})

it('the booth asks for an open poll of its room alone', () => {
  const isOfRoom = (sessionId: string) => sessionId === 's1'
  const ask = (state: PollState) => askForPoll(state, { poll: 'p1', results: true }, isOfRoom)
  const opened = given(pollStream, draft, open)
  opened.when(ask).gives({ type: 'StagePollShown', poll: 'p1', results: true })
  opened.when((state) => askForPoll(state, { poll: 'p1', results: true }, () => false)).refuses('poll-elsewhere')
  given(pollStream, draft).when(ask).refuses('poll-draft')
  given(pollStream).when(ask).refuses('no-poll')
})

it('a poll with written answers gets a key for them at its opening, once', () => {
  const ofCloud: Fact<PollEvent> = [
    { type: 'PollCreated', ...settings, pollType: 'cloud', optionIds: [], person },
    by(1),
  ]
  const opening: readonly PollEvent[] = [
    { type: 'PollOpened', as: { optionIds: [], max: null, hidden: false }, person },
    { type: 'PollAnswersKeyed', person: { key: 'key' } },
  ]
  given(pollStream, ofCloud)
    .when((state) => openPoll(state, newKey))
    .gives(opening)
  const keyed: Fact<PollEvent> = [{ type: 'PollAnswersKeyed', person: { key: 'first' } }, by(2)]
  const later: Fact<PollEvent> = [{ type: 'PollAnswersKeyed', person: { key: 'later' } }, by(3)]
  expect(given(pollStream, ofCloud, keyed, later).state.answersKey).toBe('first')
})
