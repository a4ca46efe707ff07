import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { closingOf, type PollEvent, type PollState, phaseOf, pollStream, roomClosingOf } from './poll.ts'
import { closePoll, closePollForAll, mayVote, openPoll, takeOverPoll } from './poll-decisions.ts'
import { endsAt, finalCut, isResultAwaited, mostWaitMs, onItsWayMs, shutRemotelyAt } from './remote-close.ts'

const settings = { sessionId: 's1', pollType: 'single', max: null, hidden: false } as const
const created: PollEvent = { type: 'PollCreated', ...settings, optionIds: ['a', 'b'], person: null }
const cut = { 'hub.1.audience': 4, 'cloud.1.audience': 2 }
const shut = (epoch: number, remoteUntil = 30): PollEvent => ({ type: 'PollClosedInRoom', epoch, cut, remoteUntil })
const closed = (epoch: number): PollEvent => ({ type: 'PollClosed', epoch, cut })
const taken = (epoch: number, roomClosed = false): PollEvent => ({
  type: 'PollTakenOver',
  epoch,
  closed: false,
  ...(roomClosed && { roomClosed: true }),
})
const shown = (results: boolean): PollEvent => ({ type: 'PollShown', results })
const by = (station: string, at: number) => written(station, at)
const open = [
  [created, by('hub', 1)] as const,
  [{ type: 'PollOpened', person: null } as PollEvent, by('hub', 2)] as const,
] as const
const ending = [...open, [shut(1), by('hub', 10)] as const] as const
const isCloud = (origin: string) => origin.startsWith('cloud.')
const voted = (state: PollState, isRemote: boolean, now: number) => mayVote(state, { isRemote, now }).ok

describe('a poll of a session that is streamed with a delay', () => {
  it('is closed in the room at once, and for remote people when their time is over', () => {
    given(pollStream, ...open)
      .when((state) => closePoll(state, () => cut, 30))
      .gives(shut(1))
    const { state } = given(pollStream, ...ending)
    expect(phaseOf(state)).toBe('ending')
    expect([voted(state, false, 11), voted(state, true, 11)]).toEqual([false, true])
    // By a clock that may differ from the owner's.
    const shutAt = shutRemotelyAt(30)
    expect([voted(state, true, shutAt - 1), voted(state, true, shutAt)]).toEqual([true, false])
    expect(closePoll(state, () => cut, 99)).toEqual({ ok: true, value: null })
    given(pollStream, ...ending)
      .when((state) => openPoll(state, () => 'key'))
      .refuses('poll-closed')
  })

  it('counts of the room what was held when it was shut, and of the cloud what is held in the end', () => {
    const now = { 'hub.1.audience': 9, 'desk.1.audience': 3, 'cloud.1.audience': 5, 'cloud.2.audience': 1 }
    const counts = { 'hub.1.audience': 4, 'cloud.1.audience': 5, 'cloud.2.audience': 1 }
    expect(finalCut(cut, now, isCloud)).toEqual(counts)
    given(pollStream, ...ending)
      .when((state) => closePollForAll(state, () => now, isCloud))
      .gives({ type: 'PollClosed', epoch: 1, cut: counts })
  })

  it('is closed for everybody at once from the start, where a moderator says so', () => {
    given(pollStream, ...open)
      .when((state) => closePollForAll(state, () => cut, isCloud))
      .gives(closed(1))
    const over = given(pollStream, ...ending, [closed(1), by('hub', 12)])
    expect(phaseOf(over.state)).toBe('closed')
    expect(voted(over.state, true, 13)).toBe(false)
    expect(closePollForAll(over.state, () => cut, isCloud)).toEqual({ ok: true, value: null })
  })

  it('shows the room no result before it is out, unless it is asked for since', () => {
    const before = [...open, [shown(true), by('hub', 5)] as const, [shut(1), by('hub', 10)] as const] as const
    expect(isResultAwaited(given(pollStream, ...before).state)).toBe(true)
    expect(isResultAwaited(given(pollStream, ...before, [shown(false), by('hub', 11)]).state)).toBe(true)
    expect(isResultAwaited(given(pollStream, ...before, [shown(true), by('hub', 11)]).state)).toBe(false)
    expect(isResultAwaited(given(pollStream, ...before, [closed(1), by('hub', 12)]).state)).toBe(false)
    expect(isResultAwaited(given(pollStream, ...open).state)).toBe(false)
  })

  it('stays shut in the room when another station takes it over, which had seen it shut', () => {
    given(pollStream, ...ending)
      .when((state) => takeOverPoll(state, 'pilot'))
      .gives(taken(2, true))
    const seen = given(pollStream, ...ending, [taken(2, true), by('pilot', 11)])
    expect([phaseOf(seen.state), roomClosingOf(seen.state)?.remoteUntil]).toEqual(['ending', 30])
    const unseen = given(pollStream, ...open, [taken(2), by('pilot', 9)], [shut(1), by('hub', 10)])
    expect(phaseOf(unseen.state)).toBe('open')
    // What the first owner wrote meanwhile, unseen at the takeover, does not end it.
    const late = given(pollStream, ...ending, [taken(2, true), by('pilot', 11)], [closed(1), by('hub', 12)])
    expect(phaseOf(late.state)).toBe('ending')
  })

  it('comes to the same at every station, in whatever order it is told', () => {
    const facts = [
      [shut(1, 30), by('hub', 3)],
      [taken(2, true), by('desk', 4)],
      [closed(1), by('hub', 5)],
      [taken(2), by('pilot', 4)],
      [shut(2, 40), by('pilot', 6)],
      [closed(2), by('pilot', 7)],
      [shut(2, 50), by('desk', 6)],
    ] as const
    void fc.assert(
      fc.property(fc.shuffledSubarray([...facts], { minLength: facts.length }), (order) => {
        const { state } = given(pollStream, ...open, ...order)
        expect([closingOf(state)?.station, closingOf(state)?.epoch]).toEqual(['pilot', 2])
        expect([roomClosingOf(state)?.station, roomClosingOf(state)?.remoteUntil]).toEqual(['pilot', 40])
      }),
    )
  })
})

describe('the end', () => {
  it('leaves what was sent the time that it needs, where the cloud is in reach', () => {
    expect(endsAt(1000, 0, 0)).toBe(1000 + onItsWayMs)
    // The cloud has just come back, or this station was just started: what waits there arrives first.
    expect(endsAt(1000, 9000, 8000)).toBe(9000 + onItsWayMs)
  })
  it('waits for a cloud that is away, and not for ever', () => {
    expect(endsAt(1000, null, 0)).toBe(1000 + mostWaitMs)
    expect(endsAt(1000, null, 50_000)).toBe(50_000 + mostWaitMs)
    expect(endsAt(1000, 1000 + mostWaitMs - 1, 0)).toBe(1000 + mostWaitMs)
  })
})
