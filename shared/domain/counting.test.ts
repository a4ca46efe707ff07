import { expect, it } from 'vitest'
import { latestOfOthers, mayStand } from './counting.ts'

const registered = { lane: 'people', type: 'AttendeeRegistered' } as const
const stands = (role: 'pilot' | 'reception', id: string, ts = 1, isOfFirstRelease = false) =>
  mayStand('attendee', id, registered, { station: 's', role, isOfFirstRelease }, ts)

it.each([
  ['a', true],
  ['018f-A_b', true],
  ['a/entrance/2026-11-26', false],
  ['', false],
  ['a b', false],
  ['a\u0000b', false],
  ['é', false],
  ['a/', false],
  ['a'.repeat(65), false],
  ['a/b/c/d/e', false],
])('a desk’s fact about %j counts: %s, as a command can name it or not', (id, isSo) => {
  expect(stands('reception', id)).toBe(isSo)
  expect(stands('reception', id, 1, true)).toBe(true)
  expect(stands('pilot', id)).toBe(true)
})

it('an entry is named by a person, a place and a day', () => {
  const admitted = { lane: 'people', type: 'AttendeeAdmitted' } as const
  const writer = { station: 's', role: 'reception', isOfFirstRelease: false } as const
  const counts = (name: string) => mayStand('admission', name, admitted, writer, 1)
  expect([counts('a/entrance/2026-11-26'), counts('a//b'), counts('a/b/c/d/e')]).toEqual([true, false, false])
})

it('only a pilot’s fact counts behind the year 2200', () => {
  expect([stands('reception', 'a', latestOfOthers), stands('reception', 'a', latestOfOthers + 1)]).toEqual([
    true,
    false,
  ])
  expect(stands('pilot', 'a', latestOfOthers + 1)).toBe(true)
})
