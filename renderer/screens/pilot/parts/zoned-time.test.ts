import { expect, test } from 'vitest'
import { instantIn } from './zoned-time.ts'

test('a time of the venue is the same instant wherever the organiser sits', () => {
  expect(instantIn('Europe/Paris', '2026-11-26', '09:30')).toBe('2026-11-26T08:30:00.000Z')
  expect(instantIn('Indian/Reunion', '2026-11-26', '09:30')).toBe('2026-11-26T05:30:00.000Z')
  expect(instantIn('America/Martinique', '2026-11-26', '22:30')).toBe('2026-11-27T02:30:00.000Z')
})

test('on the day that clocks change', () => {
  expect(instantIn('Europe/Paris', '2026-03-29', '01:30')).toBe('2026-03-29T00:30:00.000Z')
  expect(instantIn('Europe/Paris', '2026-03-29', '03:30')).toBe('2026-03-29T01:30:00.000Z')
  expect(instantIn('Europe/Paris', '2026-10-25', '09:00')).toBe('2026-10-25T08:00:00.000Z')
})

test('a time that was not given is none', () => {
  expect(instantIn('Europe/Paris', '2026-11-26', '')).toBeNull()
})
