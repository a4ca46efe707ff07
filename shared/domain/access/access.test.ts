import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { accessStream } from './access.ts'

const grant = { role: 'door', label: 'Porte A2', checkpoint: 's-a2', expiresAt: 1000 } as const
const created = { type: 'AccessCreated', ...grant } as const

it('an access begins unused, with when it was given', () => {
  expect(given(accessStream, [created, written('pilot', 5)]).state).toEqual({
    ...{ grant, createdAt: 5, station: 'pilot', used: false, revoked: false },
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
