import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { accessStream, endOf, isForSomebody, judgeMove, nextMoveOf } from './access.ts'

const grant = { role: 'door', label: 'Porte A2', checkpoint: 's-a2', expiresAt: 1000 } as const
const created = { type: 'AccessCreated', ...grant } as const

it('an access begins unused, with when it was given', () => {
  expect(given(accessStream, [created, written('pilot', 5)]).state).toEqual({
    grant,
    createdAt: 5,
    station: 'pilot',
    used: false,
    revoked: false,
    lastMove: null,
  })
})

it('an access that was used or revoked stays so, in whatever order it is learnt', () => {
  const used = [{ type: 'AccessUsed' }, written('pilot', 6)] as const
  const revoked = [{ type: 'AccessRevoked' }, written('desk', 7)] as const
  const first = [created, written('pilot', 5)] as const
  for (const history of [
    [first, used, revoked],
    [revoked, first, used],
    [used, revoked, first],
  ] as const)
    expect(given(accessStream, ...history).state).toMatchObject({ grant, used: true, revoked: true })
})

it('an access is somebody’s once it was opened, or while it waits for them; the link of a start waits for nobody', () => {
  const { initial } = accessStream
  const start = { ...grant, opensUntil: 500 }
  expect(isForSomebody({ ...initial, grant }, 999)).toBe(true)
  expect(isForSomebody({ ...initial, grant }, 1000)).toBe(false)
  expect(isForSomebody({ ...initial, grant: start }, 1)).toBe(false)
  for (const one of [grant, start]) {
    expect(isForSomebody({ ...initial, grant: one, used: true }, 2000)).toBe(true)
    expect(isForSomebody({ ...initial, grant: one, used: true, revoked: true }, 1)).toBe(false)
  }
  expect([endOf(start, false), endOf(start, true), endOf(grant, false)]).toEqual([500, 1000, 1000])
})

it('a code of a move counts once, and once more from the same page within a minute', () => {
  const moved = (move: number, nonceHash: string) => ({ type: 'AccessMoved', move, nonceHash }) as const
  const before = given(accessStream, [created, written('pilot', 5)]).state
  expect([nextMoveOf(before), judgeMove(before, 0, 'a', 10)]).toEqual([0, 'first'])
  const first = [moved(0, 'a'), written('pilot', 10)] as const
  const { state } = given(accessStream, [created, written('pilot', 5)], first)
  expect(nextMoveOf(state)).toBe(1)
  expect(judgeMove(state, 0, 'a', 60_010)).toBe('again')
  expect(judgeMove(state, 0, 'a', 60_011)).toBe('already-used')
  expect(judgeMove(state, 0, 'b', 11)).toBe('already-used')
  expect(judgeMove(state, 1, 'b', 11)).toBe('first')
  // A hub that has not heard of a move recognises it by its number.
  expect(judgeMove(before, 3, 'a', 10)).toBe('first')
  // Of two moves made apart under one number, the first in the fold holds.
  const second = [moved(0, 'b'), written('desk', 11)] as const
  expect(given(accessStream, [created, written('pilot', 5)], first, second).state).toEqual(state)
})
