import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { leftOutOf, type PutOutEvent, putOutStream, reportOf } from './put-out.ts'

const report: Extract<PutOutEvent, { readonly type: 'StationPutOut' }> = {
  type: 'StationPutOut',
  why: 'lost',
  by: 'Nadia',
  lastHeardAt: 4,
  endedAccesses: 2,
  keys: [],
  reads: { people: 3 },
}

it('of two reports on one station the newer holds, by a station that is believed', () => {
  const first = [report, written('pilot', 5)] as const
  const second = [{ ...report, why: 'stolen', by: 'Max' }, written('standby', 6)] as const
  const { state } = given(putOutStream, first, second)
  expect(reportOf(state, () => true)).toMatchObject({ why: 'stolen', at: 6, writtenBy: 'standby' })
  expect(reportOf(state, (writer) => writer !== 'standby')).toMatchObject({ why: 'lost', at: 5, writtenBy: 'pilot' })
  expect(reportOf(state, () => false)).toBeNull()
})

it('a station refuses the link once, however often it says so', () => {
  const once = [{ type: 'PutOutLinkRefused', tookMs: 40 }, written('pilot', 6)] as const
  const again = [{ type: 'PutOutLinkRefused', tookMs: 9000 }, written('pilot', 7)] as const
  const other = [{ type: 'PutOutLinkRefused', tookMs: 800 }, written('standby', 8)] as const
  expect(given(putOutStream, once, again, other).state.refusedAt).toEqual({
    pilot: { at: 6, tookMs: 40 },
    standby: { at: 8, tookMs: 800 },
  })
})

it('what a pilot has left out stays so when another one, who saw less, leaves it out too', () => {
  const all = [{ type: 'PutOutFactsLeftOut', upTo: { 'desk.a.people': 9 } }, written('pilot', 6)] as const
  const less = [
    { type: 'PutOutFactsLeftOut', upTo: { 'desk.a.people': 4, 'desk.b.people': 1 } },
    written('standby', 7),
  ] as const
  expect(leftOutOf(given(putOutStream, all, less).state, () => true)).toEqual({
    'desk.a.people': 9,
    'desk.b.people': 1,
  })
  const lowered = [
    // The last key is the name of a method of every object.
    { type: 'PutOutCutLowered', to: { 'desk.a.people': 2, 'desk.c.people': 2, valueOf: 2 } },
    written('pilot', 8),
  ] as const
  const { state } = given(putOutStream, all, less, lowered)
  expect(leftOutOf(state, () => true)).toMatchObject({
    'desk.a.people': 2,
    'desk.b.people': 1,
    valueOf: 0,
  })
  expect(leftOutOf(state, (writer) => writer === 'standby')).toMatchObject({ 'desk.a.people': 2, 'desk.b.people': 1 })
})
