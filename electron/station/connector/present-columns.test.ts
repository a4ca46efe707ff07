import { expect, test } from 'vitest'
import { presentColumns } from './present-columns.ts'

test('a field that nobody has is left out of the mapping, but a missing code or name stays in it', () => {
  const values = { status: { ok: 'confirmed' } } as const
  const columns = { code: 'ticket.code', organisation: 'company', sessions: ['a.code', 'b.code'], phone: [] }
  expect(presentColumns({ columns, values }, ['Ticket Code', 'b.code'])).toEqual({
    columns: { code: 'ticket.code', organisation: [], sessions: ['b.code'], phone: [] },
    values,
  })
  expect(presentColumns({ columns: { lastName: 'nom' } }, [])).toEqual({ columns: { lastName: 'nom' } })
})
