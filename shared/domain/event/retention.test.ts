import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { hasPurged, isDue, purgedUpTo, type RetentionSet, retentionStream, setRetention } from './retention.ts'

const set = (until: string | null) => [{ type: 'RetentionSet', until } as RetentionSet, written('pilot', 1)] as const

it('a date after the event is kept, and can be taken back', () => {
  const nothing = given(retentionStream)
  nothing
    .when((state) => setRetention(state, '2027-05-27', '2026-11-27'))
    .gives({ type: 'RetentionSet', until: '2027-05-27' })
  given(retentionStream, set('2027-05-27'))
    .when((state) => setRetention(state, null, '2026-11-27'))
    .gives({ type: 'RetentionSet', until: null })
})

it('nothing is to be erased while the event is on', () => {
  given(retentionStream)
    .when((state) => setRetention(state, '2026-11-27', '2026-11-27'))
    .refuses('before-the-end')
})

it('data are due from their date on', () => {
  const { state } = given(retentionStream, set('2027-05-27'))
  expect([isDue(state, '2027-05-26'), isDue(state, '2027-05-27')]).toEqual([false, true])
  expect(isDue(given(retentionStream).state, '2099-01-01')).toBe(false)
})

it('the last purge is what a receipt tells of', () => {
  const { state } = given(
    retentionStream,
    [{ type: 'PurposePurged', erased: 3, kept: 1, left: 0 }, written('pilot', 5)],
    [{ type: 'PurposePurged', erased: 1, kept: 0, left: 0 }, written('pilot', 9)],
  )
  expect(state.last).toMatchObject({ at: 9, seq: 9, erased: 1, kept: 0 })
})

it('a purge that was dated ahead holds up to when its station was put out, and hides no other one', () => {
  const purge = { type: 'PurposePurged', erased: 0, kept: 0, left: 0 } as const
  const ahead = given(retentionStream, [purge, written('lost', 9000)]).state
  const { state } = given(retentionStream, [purge, written('lost', 9000)], [purge, written('pilot', 50)])
  expect(hasPurged(ahead, state)).toBe(true)
  expect(hasPurged(state, state)).toBe(false)
  expect(purgedUpTo(state, () => null)).toBe(9000)
  expect(purgedUpTo(state, (station) => (station === 'lost' ? 40 : null))).toBe(50)
  expect(purgedUpTo(retentionStream.initial, () => null)).toBe(-1)
})

it('a purge that goes by steps is told whole once it has come to its end, also where it was stopped between', () => {
  const step = (at: number, erased: number, left: number) =>
    [{ type: 'PurposePurged', erased, kept: 0, left } as const, written('pilot', at)] as const
  expect(given(retentionStream, step(1, 50, 73), step(2, 50, 23)).state.last).toBeNull()
  const { state } = given(retentionStream, step(1, 50, 73), step(2, 50, 23), step(90, 23, 0))
  expect(state).toMatchObject({ erasedSoFar: 0, last: { at: 90, erased: 123 } })
})
