import { expect, it } from 'vitest'
import type { Take } from '../booth-types.ts'
import { roomOf } from '../room-for-tests.ts'
import { failuresOf, toRetry } from './failures.ts'

type Leg = Take['legs'][number]

const leg = (more: Partial<Leg> = {}): Leg => ({
  roomId: 'r1',
  kind: 'scene',
  state: 'failed',
  reason: 'obs-lost',
  scene: 'Diapos',
  room: 'Plénière',
  output: null,
  action: null,
  isOwn: true,
  tookMs: 20,
  ...more,
})
const take = (takeId: string, ...legs: Leg[]): Take => ({
  takeId,
  kind: 'take',
  at: '2026-11-26T09:00:00Z',
  cue: null,
  legs,
})
const retried = (takes: readonly Take[], rooms = [roomOf()]) =>
  toRetry(failuresOf(takes, rooms)).map(({ take: { takeId }, index }) => `${takeId}/${index}`)

it('what failed may be retried behind later takes of other things, until the same is asked for again', () => {
  const failed = take('t1', leg())
  const other = take(
    't2',
    leg({ roomId: 'r2', state: 'confirmed' }),
    leg({ kind: 'recording', output: 'file', state: 'confirmed' }),
  )
  expect(retried([other, failed])).toEqual(['t1/0'])
  expect(retried([take('t3', leg({ state: 'confirmed' })), other, failed])).toEqual([])
  expect(retried([take('t3', leg({ state: 'sent' })), other, failed])).toEqual([])
})

it('all that failed in the newest such take is retried at once, and nothing that another press alone mends', () => {
  const dropped = leg({ kind: 'lower-third', reason: 'not-painted' })
  const unnamed = leg({ kind: 'lower-third', reason: 'not-to-be-named' })
  const failed = take('t2', leg(), dropped, leg({ roomId: 'r2' }))
  expect(retried([take('t3', unnamed), failed, take('t1', leg({ roomId: 'r3' }))])).toEqual(['t2/0', 't2/2'])
})

it('nothing is retried in a room that another station drives', () => {
  expect(retried([take('t1', leg())], [roomOf({ isOwn: false })])).toEqual([])
  expect(retried([take('t1', leg())], [roomOf({ fenced: true })])).toEqual([])
  expect(retried([take('t1', leg({ isOwn: false }))])).toEqual([])
})
