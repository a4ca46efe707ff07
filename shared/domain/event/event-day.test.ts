import { describe, expect, it } from 'vitest'
import { type Calendar, dayAfter, eventDateAt, eventDayOf, isTimeZone, isWithinDay } from './event-day.ts'

const nantes: Calendar = { timeZone: 'Europe/Paris', days: ['2026-11-26', '2026-11-27'], evening: '2026-11-26' }
const at = (zone: string, iso: string) => eventDateAt(zone, Date.parse(iso))

it('a session lies within its day from four in the morning to the next four', () => {
  const within = (from: string, to: string) =>
    isWithinDay('Europe/Paris', '2026-11-26', Date.parse(`2026-11-${from}+01:00`), Date.parse(`2026-11-${to}+01:00`))
  expect(within('26T04:00', '26T05:00')).toBe(true)
  expect(within('26T20:00', '27T04:00')).toBe(true)
  expect(within('27T00:30', '27T02:00')).toBe(true)
  expect(within('26T03:59', '26T05:00')).toBe(false)
  expect(within('26T20:00', '27T04:01')).toBe(false)
  expect(within('27T09:00', '27T10:00')).toBe(false)
})

describe('the event day of an instant', () => {
  it('turns at four in the morning, after the evening’s last guest', () => {
    expect(at('Europe/Paris', '2026-11-27T03:59:59.999+01:00')).toBe('2026-11-26')
    expect(at('Europe/Paris', '2026-11-27T04:00:00+01:00')).toBe('2026-11-27')
    expect(at('Europe/Paris', '2026-11-26T23:59:59+01:00')).toBe('2026-11-26')
    expect(at('Europe/Paris', '2026-11-27T00:00:00+01:00')).toBe('2026-11-26')
  })

  it('is the venue’s, wherever the machine is', () => {
    const instant = '2026-11-26T09:00:00Z'
    expect(at('Pacific/Auckland', instant)).toBe('2026-11-26')
    expect(at('Pacific/Kiritimati', instant)).toBe('2026-11-26')
    expect(at('America/Los_Angeles', instant)).toBe('2026-11-25')
    expect(at('Asia/Kolkata', '2026-11-25T22:29:59Z')).toBe('2026-11-25')
    expect(at('Asia/Kolkata', '2026-11-25T22:30:00Z')).toBe('2026-11-26')
    expect(at('Asia/Kathmandu', '2026-11-25T22:15:00Z')).toBe('2026-11-26')
  })

  it('turns at the clocks’ four also in the night in which they go forward', () => {
    expect(at('Europe/Paris', '2026-03-29T03:59:59+02:00')).toBe('2026-03-28')
    expect(at('Europe/Paris', '2026-03-29T04:00:00+02:00')).toBe('2026-03-29')
  })

  it('turns at the clocks’ four also in the night in which they go back', () => {
    expect(at('Europe/Paris', '2026-10-25T02:30:00+02:00')).toBe('2026-10-24')
    expect(at('Europe/Paris', '2026-10-25T02:30:00+01:00')).toBe('2026-10-24')
    expect(at('Europe/Paris', '2026-10-25T03:59:59+01:00')).toBe('2026-10-24')
    expect(at('Europe/Paris', '2026-10-25T04:00:00+01:00')).toBe('2026-10-25')
  })

  it('goes back over the end of a month, a leap day and the year', () => {
    expect(at('Europe/Paris', '2027-01-01T02:00:00+01:00')).toBe('2026-12-31')
    expect(at('Europe/Paris', '2028-03-01T02:00:00+01:00')).toBe('2028-02-29')
    expect(at('Europe/Paris', '2026-12-01T00:30:00+01:00')).toBe('2026-11-30')
  })

  it('turns once in each of a year’s nights', () => {
    for (const zone of ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago']) {
      const dates = new Set<string>()
      let last = ''
      for (let hour = 0; hour < 366 * 24; hour++) {
        const date = eventDateAt(zone, Date.UTC(2026, 0, 1) + hour * 3_600_000)
        expect(date >= last).toBe(true)
        dates.add(date)
        last = date
      }
      expect(dates.size).toBe(367)
    }
  })
})

describe('the event day of a date', () => {
  it('is numbered from 1, and knows its evening', () => {
    expect(eventDayOf(nantes, '2026-11-26')).toEqual({ kind: 'event', number: 1, date: '2026-11-26', evening: true })
    expect(eventDayOf(nantes, '2026-11-27')).toEqual({ kind: 'event', number: 2, date: '2026-11-27', evening: false })
  })

  it('is a set-up day from the eve, number 0, back to 31 days before', () => {
    expect(eventDayOf(nantes, '2026-11-25')).toMatchObject({ kind: 'set-up', number: 0 })
    expect(eventDayOf(nantes, '2026-11-24')).toMatchObject({ kind: 'set-up', number: -1 })
    expect(eventDayOf(nantes, '2026-10-26')).toMatchObject({ kind: 'set-up', number: -30 })
    expect(eventDayOf(nantes, '2026-10-25')).toMatchObject({ kind: 'other', number: null })
  })

  it('is neither after the event nor in a gap between its days', () => {
    expect(eventDayOf(nantes, '2026-11-28')).toMatchObject({ kind: 'other', number: null })
    const gap = { ...nantes, days: ['2026-11-26', '2026-11-28'] }
    expect(eventDayOf(gap, '2026-11-27')).toMatchObject({ kind: 'other' })
    expect(eventDayOf(gap, '2026-11-28')).toMatchObject({ kind: 'event', number: 2 })
  })

  it('is never wrong where no days are configured', () => {
    expect(eventDayOf({ ...nantes, days: [] }, '2026-11-26')).toMatchObject({ kind: 'draft', number: null })
  })
})

it('a zone that this machine does not know is told', () => {
  expect(isTimeZone('Europe/Paris')).toBe(true)
  expect(isTimeZone('Europe/Nantes')).toBe(false)
  expect(isTimeZone('')).toBe(false)
})

it('a date follows another at the end of a year, on a leap day and where clocks change', () => {
  const next = { '2026-12-31': '2027-01-01', '2028-02-28': '2028-02-29', '2027-02-28': '2027-03-01' }
  for (const [date, following] of Object.entries(next)) expect(dayAfter(date)).toBe(following)
  expect(['2027-03-27', '2027-03-28', '2027-10-30', '2027-10-31'].map(dayAfter)).toEqual([
    ...['2027-03-28', '2027-03-29', '2027-10-31', '2027-11-01'],
  ])
})
