import { describe, expect, it } from 'vitest'
import { eventDateAt } from '../../shared/domain/event/event-day.ts'
import { eventOfToday, zoneAtNoon, zoneBeforeNoTurn } from './event-today.ts'

const paris = (iso: string) => eventOfToday('Europe/Paris', Date.parse(iso)).days

describe('an event that begins today', () => {
  it('begins on the day before until 04:00', () => {
    expect(paris('2027-01-01T03:59:59+01:00')).toEqual(['2026-12-31', '2027-01-01'])
    expect(paris('2027-01-01T04:00:00+01:00')).toEqual(['2027-01-01', '2027-01-02'])
  })

  it('has two days that follow each other where clocks change, though days there have 23 or 25 hours', () => {
    expect(paris('2027-03-27T03:30:00+01:00')).toEqual(['2027-03-26', '2027-03-27'])
    expect(paris('2027-03-28T03:30:00+02:00')).toEqual(['2027-03-27', '2027-03-28'])
    expect(paris('2027-10-30T04:10:00+02:00')).toEqual(['2027-10-30', '2027-10-31'])
    expect(paris('2027-10-31T03:30:00+01:00')).toEqual(['2027-10-30', '2027-10-31'])
  })

  it('knows leap days', () => {
    expect(paris('2028-02-28T23:30:00+01:00')).toEqual(['2028-02-28', '2028-02-29'])
    expect(paris('2028-02-29T12:00:00+01:00')).toEqual(['2028-02-29', '2028-03-01'])
  })

  it('is where it is noon, at each hour', () => {
    for (let hour = 0; hour < 24; hour++) {
      const now = Date.UTC(2030, 11, 31, hour, 30)
      const { timeZone, days } = eventOfToday(undefined, now)
      expect(timeZone).toBe(zoneAtNoon(now))
      // The same day eight hours before and after.
      for (const hours of [-8, 8]) expect(eventDateAt(timeZone, now + hours * 3_600_000)).toBe(days[0])
    }
  })

  it('is in another zone where its day would turn within the hour', () => {
    const zones = ['Europe/Paris', 'Pacific/Tahiti']
    expect(zoneBeforeNoTurn(zones, Date.parse('2026-11-29T03:10:00+01:00'))).toBe('Pacific/Tahiti')
    expect(zoneBeforeNoTurn(zones, Date.parse('2026-11-29T04:10:00+01:00'))).toBe('Europe/Paris')
  })
})
