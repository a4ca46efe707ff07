import { describe, expect, it } from 'vitest'
import { createMove, movedDates } from './moved-days.ts'

const paris = (...days: string[]) => ({ timeZone: 'Europe/Paris', days })
const at = (iso: string) => Date.parse(iso)

describe('the days of an event', () => {
  const moved = (before: string[], after: string[]) => [...movedDates(before, after).values()]
  it('are the same days on other dates, where there are as many', () => {
    expect(moved(['2026-11-26', '2026-11-27'], ['2026-11-27', '2026-11-28'])).toEqual(['2026-11-27', '2026-11-28'])
    expect(moved(['2026-11-26', '2026-11-27'], ['2026-11-26', '2026-11-30'])).toEqual(['2026-11-26', '2026-11-30'])
  })

  it('stay on their dates where a day is added before, between or behind', () => {
    expect(moved(['2026-11-26', '2026-11-27'], ['2026-11-25', '2026-11-26', '2026-11-27'])).toEqual([
      '2026-11-26',
      '2026-11-27',
    ])
    expect(moved(['2026-11-26'], ['2026-12-03', '2026-12-04'])).toEqual(['2026-12-03'])
  })

  it('are no more where one is taken away', () => {
    expect(moved(['2026-11-26', '2026-11-27'], ['2026-11-27'])).toEqual([null, '2026-11-27'])
    expect(moved(['2026-11-26', '2026-11-27'], ['2026-12-03'])).toEqual(['2026-12-03', null])
  })
})

describe('a time of the event moves with its day', () => {
  const { instant } = createMove(paris('2026-11-26', '2026-11-27'), paris('2027-03-27', '2027-03-28'))
  it('and stays the same by the venue’s clock, in winter as in summer', () => {
    expect(instant(at('2026-11-26T09:00:30+01:00'))).toBe(at('2027-03-27T09:00:30+01:00'))
    expect(instant(at('2026-11-27T09:00:00+01:00'))).toBe(at('2027-03-28T09:00:00+02:00'))
  })

  it('past midnight with the evening before', () => {
    expect(instant(at('2026-11-27T00:30:00+01:00'))).toBe(at('2027-03-28T00:30:00+01:00'))
    expect(instant(at('2026-11-28T03:30:00+01:00'))).toBe(at('2027-03-29T03:30:00+02:00'))
  })

  it('to another zone by the clock there', () => {
    const there = createMove(paris('2026-11-26'), { timeZone: 'Indian/Reunion', days: ['2026-11-26'] })
    expect(there.instant(at('2026-11-26T09:00:00+01:00'))).toBe(at('2026-11-26T09:00:00+04:00'))
  })

  it('not where it belongs to no day of the event, and not at all where its day is no more', () => {
    expect(instant(at('2026-11-20T09:00:00+01:00'))).toBe(at('2026-11-20T09:00:00+01:00'))
    expect(
      createMove(paris('2026-11-26', '2026-11-27'), paris('2026-11-26')).instant(at('2026-11-27T09:00:00+01:00')),
    ).toBeNull()
  })
})
