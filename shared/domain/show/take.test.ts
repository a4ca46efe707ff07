import { expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { type TakeEvent, takeStream } from './take.ts'

const scene = { uuid: 'u', name: 'Large' }
const asked: Fact<TakeEvent> = [
  {
    type: 'TakeAsked',
    kind: 'take',
    cueId: null,
    legs: [
      { roomId: 'r', kind: 'scene', owner: 'first', scene, before: null },
      { roomId: 'r', kind: 'timer', owner: 'first' },
    ],
  },
  written('first', 1),
]
const settles = (by: string, at: number, state: 'confirmed' | 'failed', leg = 0): Fact<TakeEvent> => [
  { type: 'TakeLegSettled', leg, state, reason: state === 'failed' ? 'interrupted' : null },
  written(by, at),
]
const states = (...history: Fact<TakeEvent>[]) =>
  given(takeStream, asked, ...history).state.settled.map((leg) => leg?.state ?? null)

it('a leg is settled by whoever drives the room, or by who took it over and found what OBS shows', () => {
  expect(states(settles('first', 2, 'confirmed'))).toEqual(['confirmed', null])
  expect(states(settles('second', 2, 'failed'))).toEqual(['failed', null])
})

it('the word of the station that sent the order stands, before and after another’s', () => {
  expect(states(settles('first', 2, 'confirmed'), settles('second', 3, 'failed'))).toEqual(['confirmed', null])
  expect(states(settles('second', 2, 'failed'), settles('first', 3, 'confirmed'))).toEqual(['confirmed', null])
})

it('a scene that another has seen come on air is confirmed, where the station that sent the order could not know', () => {
  expect(states(settles('first', 2, 'failed'), settles('second', 3, 'confirmed'))).toEqual(['confirmed', null])
  const refused: Fact<TakeEvent> = [
    { type: 'TakeLegSettled', leg: 0, state: 'failed', reason: 'unknown-scene' },
    written('first', 2),
  ]
  expect(states(refused, settles('second', 3, 'confirmed'))).toEqual(['failed', null])
})

it('no other station settles what no OBS shows, or has an order sent once more', () => {
  expect(states(settles('second', 2, 'confirmed', 1), settles('second', 3, 'confirmed', 7))).toEqual([null, null])
  const again: Fact<TakeEvent> = [{ type: 'TakeLegRetried', leg: 0 }, written('second', 3)]
  expect(states(settles('first', 2, 'failed'), again)).toEqual(['failed', null])
})

it('a leg that is retried counts from its own request', () => {
  const again: Fact<TakeEvent> = [{ type: 'TakeLegRetried', leg: 0 }, written('first', 5)]
  const { state } = given(takeStream, asked, settles('first', 2, 'failed'), again)
  expect(state).toMatchObject({ settled: [null, null], requestedAt: [5, 1] })
})
