import { expect, test } from 'vitest'
import type { EventState } from '../../../shared/domain/event/event.ts'
import type { Catalog } from '../catalog.ts'
import { createDays } from './today.ts'

const now = Date.UTC(2026, 10, 26, 8)
const daysOf = (...days: readonly string[]) => daysIn({ days })
const daysIn = (of: Partial<EventState>, hubAheadMs = 0) => {
  const event = { timeZone: 'Europe/Paris', days: [], evening: null, rehearsal: false, ...of }
  return createDays(
    { event: () => event } as Partial<Catalog> as Catalog,
    () => now,
    () => hubAheadMs,
  )
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

test('in a rehearsal it is the day that is rehearsed, and the clock goes on', () => {
  const days = daysIn({ days: ['2026-12-03', '2026-12-04'], rehearsal: true, rehearsedDate: '2026-12-04' })
  expect(days.today()).toMatchObject({ date: '2026-12-04', number: 2, kind: 'event' })
  expect(days.asked(undefined)).toMatchObject({ number: 2 })
  expect(days.dayAt(now - 3_600_000)).toMatchObject({ number: 2 })
  expect(days.actualDate()).toBe('2026-11-26')
  expect(daysIn({ days: ['2026-12-03'], rehearsal: false, rehearsedDate: '2026-12-03' }).today().date).toBe(
    '2026-11-26',
  )
})

test('a clock that is wrong by more than an hour goes by the hub’s day, and a little one by its own', () => {
  const days = ['2026-11-26', '2026-11-27']
  const hour = 3_600_000
  const dayAhead = daysIn({ days }, 25 * hour)
  expect([dayAhead.today().date, dayAhead.dayAt(now).date, dayAhead.isHubs()]).toEqual([
    '2026-11-27',
    '2026-11-27',
    true,
  ])
  const littleAhead = daysIn({ days }, hour)
  expect([littleAhead.today().date, littleAhead.isHubs()]).toEqual(['2026-11-26', false])
})
