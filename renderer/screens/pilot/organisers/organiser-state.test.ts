import { expect, it } from 'vitest'
import { organiserStateOf } from './organiser-state.ts'

const at = '2026-11-26T09:00:00.000Z'
const row = { enteredAt: null, leftAt: null, endedAt: null, expiresAt: '2026-11-26T21:00:00.000Z' }
const now = Date.parse(at)

it('a link waits, is open, and is over by its time, its reader or a pilot', () => {
  expect(organiserStateOf(row, now)).toBe('waiting')
  expect(organiserStateOf({ ...row, enteredAt: at }, now)).toBe('in')
  expect(organiserStateOf({ ...row, enteredAt: at }, now + 12 * 3_600_000)).toBe('expired')
  expect(organiserStateOf({ ...row, enteredAt: at, leftAt: at }, now)).toBe('left')
  expect(organiserStateOf({ ...row, leftAt: at, endedAt: at }, now)).toBe('ended')
})
