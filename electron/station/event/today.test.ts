import { expect, test } from 'vitest'
import type { Catalog } from '../catalog.ts'
import { createDays } from './today.ts'

const now = Date.UTC(2026, 10, 26, 8)
const daysOf = (...days: readonly string[]) => {
  const event = { timeZone: 'Europe/Paris', days, evening: null }
  return createDays({ event: () => event } as Partial<Catalog> as Catalog, () => now)
}

test('without a number the day is today, whether the days are known or not', () => {
  expect(daysOf('2026-11-26', '2026-11-27').asked(undefined)).toMatchObject({ date: '2026-11-26', number: 1 })
  expect(daysOf().asked(undefined)).toMatchObject({ date: '2026-11-26', kind: 'draft' })
})

test('a number is the day at that place, and no day if the station does not know its date', () => {
  expect(daysOf('2026-11-26', '2026-11-27').asked(2)).toMatchObject({ date: '2026-11-27', number: 2 })
  expect(daysOf('2026-11-26', '2026-11-27').asked(3)).toBeUndefined()
  expect(daysOf().asked(2)).toBeUndefined()
})
