import { describe, expect, it } from 'vitest'
import { instantOf, zonedIso } from './zoned-time.ts'

const iso = (zone: string, date: string, time: string) => new Date(instantOf(zone, date, time)).toISOString()

describe('the instant of a date and a time of the venue', () => {
  it('follows winter and summer time', () => {
    expect(iso('Europe/Paris', '2026-11-26', '09:30')).toBe('2026-11-26T08:30:00.000Z')
    expect(iso('Europe/Paris', '2026-07-01', '09:30')).toBe('2026-07-01T07:30:00.000Z')
  })

  it('knows zones west of Greenwich, of half hours and beyond the date line', () => {
    expect(iso('America/Martinique', '2026-11-26', '09:30')).toBe('2026-11-26T13:30:00.000Z')
    expect(iso('Asia/Kolkata', '2026-11-26', '09:30')).toBe('2026-11-26T04:00:00.000Z')
    expect(iso('Pacific/Auckland', '2026-11-26', '00:15')).toBe('2026-11-25T11:15:00.000Z')
    expect(iso('UTC', '2026-11-26', '00:00')).toBe('2026-11-26T00:00:00.000Z')
  })

  it('takes an hour of one digit', () => {
    expect(iso('Europe/Paris', '2026-11-26', '9:30')).toBe('2026-11-26T08:30:00.000Z')
  })

  it('takes the first of a time that comes twice when the clocks go back', () => {
    expect(iso('Europe/Paris', '2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
    expect(iso('America/New_York', '2026-11-01', '01:30')).toBe('2026-11-01T05:30:00.000Z')
  })

  it('takes the hour after a time that is left out when the clocks go forward', () => {
    expect(iso('Europe/Paris', '2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
    expect(iso('America/New_York', '2026-03-08', '02:30')).toBe('2026-03-08T07:30:00.000Z')
  })

  it('is right on both sides of each change', () => {
    expect(iso('Europe/Paris', '2026-03-29', '01:59')).toBe('2026-03-29T00:59:00.000Z')
    expect(iso('Europe/Paris', '2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z')
    expect(iso('Europe/Paris', '2026-10-25', '01:59')).toBe('2026-10-24T23:59:00.000Z')
    expect(iso('Europe/Paris', '2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z')
  })
})

it.each([
  ['Europe/Paris', '2026-11-26T07:00:40.250Z', '2026-11-26T08:00:40+01:00'],
  ['Europe/Paris', '2026-07-01T22:30:00Z', '2026-07-02T00:30:00+02:00'],
  ['America/St_Johns', '2026-11-26T00:00:00Z', '2026-11-25T20:30:00-03:30'],
  ['UTC', '2026-11-26T00:00:00Z', '2026-11-26T00:00:00+00:00'],
])('in %s %s is written %s', (zone, at, written) => expect(zonedIso(zone, Date.parse(at))).toBe(written))

it.each([275_760, -1e15, 8.64e15, Number.MAX_SAFE_INTEGER])(
  'an instant that no clock tells is written as one: %s',
  (at) => expect(zonedIso('Pacific/Auckland', at)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/),
)
