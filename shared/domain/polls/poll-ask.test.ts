import fc from 'fast-check'
import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { type StageEvent, stageStream } from '../show/stage.ts'
import { areCountsPublic, isPaintingOf, type PollEvent, type PollState, pollStream } from './poll.ts'
import { askOf, datedAhead, withAsk } from './poll-ask.ts'

const settings = { sessionId: 's1', pollType: 'single', max: null, hidden: true } as const
const person = { title: 'Que faut-il ?', labels: ['Du temps', 'Des lieux'] }
const made: PollEvent = { type: 'PollCreated', ...settings, optionIds: ['a', 'b'], person }

type Act = 'show' | 'bare' | 'hide' | 'paint'
interface Asked {
  readonly by: 'hub' | 'booth'
  readonly act: Act
}
const ofPoll: Readonly<Record<Act, PollEvent>> = {
  show: { type: 'PollShown', results: true },
  bare: { type: 'PollShown', results: false },
  hide: { type: 'PollHidden' },
  paint: { type: 'PollPainted' },
}
const ofStage: Readonly<Record<Exclude<Act, 'paint'>, StageEvent>> = {
  show: { type: 'StagePollShown', poll: 'p1', results: true },
  bare: { type: 'StagePollShown', poll: 'p1', results: false },
  hide: { type: 'StagePollHidden', poll: 'p1' },
}

/**
 * The poll after these events, one per instant. A screen's report is in the poll's stream, for a request by anyone.
 */
function after(acts: readonly Asked[]): PollState {
  const polls: (readonly [PollEvent, ReturnType<typeof written>])[] = [[made, written('hub', 1)]]
  const stage: (readonly [StageEvent, ReturnType<typeof written>])[] = []
  for (const [place, { by, act }] of acts.entries()) {
    const at = written(by, place + 2)
    if (act === 'paint' || by === 'hub') polls.push([ofPoll[act], at])
    else stage.push([ofStage[act], at])
  }
  return withAsk(given(pollStream, ...polls).state, askOf(given(stageStream, ...stage).state.polls, 'p1'))
}

const asked: fc.Arbitrary<Asked> = fc.record({
  by: fc.constantFrom('hub', 'booth'),
  act: fc.constantFrom('show', 'bare', 'hide', 'paint'),
})

it('follows the last request of moderators or booth, and counts as seen only in that state', () => {
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 12 }), (acts) => {
      const state = after(acts)
      const last = acts.findLastIndex(({ act }) => act !== 'paint')
      const act = acts[last]?.act ?? 'hide'
      const first = acts.findIndex((one, place) => place > last && one.act === 'paint')
      expect([state.shown, areCountsPublic(state)]).toEqual([act !== 'hide', act === 'show'])
      expect(state.stagedAt).toBe(last < 0 ? null : last + 2)
      expect(state.paintedAt !== null).toBe(act !== 'hide' && first >= 0)
    }),
  )
})

it('has another version whenever it is asked for anew, and a page that painted an older one confirms nothing', () => {
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 12 }), asked, (acts, one) => {
      fc.pre(one.act === 'show' || one.act === 'bare')
      const [before, now] = [after(acts), after([...acts, one])]
      expect(now.version).toBe(before.version + 1)
      expect([isPaintingOf(now, before.version), isPaintingOf(now, now.version)]).toEqual([false, true])
    }),
  )
})

it('keeps what the booth asked of another poll, and of the same moment the booth’s word counts', () => {
  const { polls } = given(
    stageStream,
    [{ type: 'StagePollShown', poll: 'p1', results: true }, written('booth', 2)],
    [{ type: 'StagePollShown', poll: 'p2', results: false }, written('booth', 3)],
  ).state
  expect([askOf(polls, 'p1'), askOf(polls, 'p2')]).toMatchObject([
    { shown: true, results: true, at: 2, times: 1 },
    { shown: true, results: false, at: 3, times: 1 },
  ])
  const hidden = given(pollStream, [made, written('hub', 1)], [{ type: 'PollHidden' }, written('hub', 2)]).state
  expect(withAsk(hidden, askOf(polls, 'p1'))).toMatchObject({ shown: true, resultsShown: true, stagedAt: 2 })
  expect(withAsk(hidden, undefined)).toBe(hidden)
})

it('a word that was written with one in view that is dated ahead comes after it, and later words come after both', () => {
  const far = 1000
  const ask = (results: boolean, at: number, over?: number[]) =>
    [{ type: 'StagePollShown', poll: 'p1', results, over } satisfies StageEvent, written('booth', at)] as const
  const hide = (at: number, over?: number[]) =>
    [{ type: 'PollHidden', over } satisfies PollEvent, written('hub', at)] as const
  const shownAfter = (
    polls: readonly (readonly [PollEvent, ReturnType<typeof written>])[],
    stage: readonly (readonly [StageEvent, ReturnType<typeof written>])[],
  ) => {
    const { polls: asks } = given(stageStream, ...stage).state
    return withAsk(given(pollStream, [made, written('hub', 1)], ...polls).state, askOf(asks, 'p1'))
  }
  expect(shownAfter([hide(5)], [ask(true, far)])).toMatchObject({ shown: true, resultsShown: true })
  expect(shownAfter([hide(5, [far])], [ask(true, far)]).shown).toBe(false)
  expect(shownAfter([hide(5, [far])], [ask(true, far), ask(false, 6)])).toMatchObject({ shown: true })
  // The booth's, over a moderator's.
  expect(shownAfter([hide(far)], [ask(true, 5)]).shown).toBe(false)
  expect(shownAfter([hide(far)], [ask(true, 5, [far])]).shown).toBe(true)
  expect(shownAfter([hide(far), hide(6)], [ask(true, 5, [far])]).shown).toBe(false)
  // An earlier one is not kept down by being named.
  expect(shownAfter([hide(5, [4])], [ask(true, 6, [4])]).shown).toBe(true)
  expect(
    datedAhead(
      [
        { at: far, over: null },
        { at: 3, over: [far, 900, 2] },
      ],
      5,
    ),
  ).toEqual([far, 900])
})
