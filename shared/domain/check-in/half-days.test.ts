import { describe, expect, it } from 'vitest'
import { instantOf } from '../event/zoned-time.ts'
import type { SessionSettings } from '../programme/session.ts'
import { halfDaysOf, type Presence, wasPresent } from './half-days.ts'

const timeZone = 'Europe/Paris'
const [day1, day2] = ['2026-11-26', '2026-11-27']
const calendar = { timeZone, days: [day1, day2], evening: day1 }
const at = (date: string, time: string) => instantOf(timeZone, date, time)

const session = (day: number, starts: string, ends: string, kind: SessionSettings['kind'] = 'plenary') => {
  const date = [day1, day2][day - 1] ?? ''
  return {
    code: null,
    title: 'Séance',
    kind,
    roomId: 'r',
    day,
    capacity: null,
    registration: false,
    startsAt: at(date, starts),
    endsAt: at(date, ends),
  }
}
const names = (...sessions: SessionSettings[]) =>
  halfDaysOf(calendar, sessions).map(({ day, half }) => `${day} ${half}`)

describe('half-days', () => {
  it('are those in which something takes place', () => {
    expect(names(session(1, '09:00', '12:30'), session(1, '14:00', '17:00'), session(2, '09:00', '12:00'))).toEqual([
      '1 morning',
      '1 afternoon',
      '2 morning',
    ])
  })

  it('are both halves of a day of which no programme is known', () => {
    expect(names(session(1, '09:00', '12:30'))).toEqual(['1 morning', '2 morning', '2 afternoon'])
  })

  it('are not made by an evening, nor by stands that are open all day', () => {
    expect(
      names(
        session(1, '14:00', '17:00'),
        session(1, '19:00', '23:00', 'evening'),
        session(1, '09:00', '18:00', 'stand'),
      ),
    ).toEqual(['1 afternoon', '2 morning', '2 afternoon'])
  })

  it('are both of what lasts all day', () => {
    expect(names(session(1, '09:30', '17:00'), session(2, '11:30', '13:15'))).toEqual([
      '1 morning',
      '1 afternoon',
      '2 morning',
    ])
  })
})

describe('presence', () => {
  const [morning, afternoon, nextMorning] = halfDaysOf(calendar, [
    session(1, '09:00', '12:30'),
    session(1, '14:00', '17:00'),
  ]) as [never, never, never]
  const came = (time: string, left: string | null = null): Presence => ({
    date: day1,
    from: at(day1, time),
    until: left === null ? null : at(day1, left),
  })
  const halves = (rule: 'entry' | 'passages', ...spans: Presence[]) =>
    [morning, afternoon, nextMorning].map((half) => wasPresent(half, spans, rule))

  it('lasts from the entry to the end of that day if no departure was recorded', () => {
    expect(halves('entry', came('08:10'))).toEqual([true, true, false])
    expect(halves('entry', came('12:31'))).toEqual([false, true, false])
  })

  it('ends where somebody was noted to have gone', () => {
    expect(halves('entry', came('08:10', '12:20'))).toEqual([true, false, false])
    expect(halves('entry', came('08:10', '12:20'), came('14:02', '15:30'))).toEqual([true, true, false])
  })

  it('is each half’s own passage where that is what counts', () => {
    expect(halves('passages', came('08:10'))).toEqual([true, false, false])
    expect(halves('passages', came('08:10'), came('14:02'))).toEqual([true, true, false])
    expect(halves('passages', came('11:00', '14:30'))).toEqual([true, true, false])
  })

  it('is empty for a person who never came', () => {
    expect(halves('entry')).toEqual([false, false, false])
  })
})
