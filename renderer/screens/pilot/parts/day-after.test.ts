import { expect, test } from 'vitest'
import { dayAfter } from './day-after.ts'

test('the day after the end of a month, and after no day', () => {
  expect(dayAfter('2026-11-30')).toBe('2026-12-01')
  expect(dayAfter('')).toBe('')
})
