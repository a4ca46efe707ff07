import { expect, it } from 'vitest'
import { createCopy } from './copy.ts'
import { eventDateIn, isSameClock } from './zones.ts'

const at = Date.parse('2026-11-26T13:00:00Z')
const until = Date.parse('2026-11-26T14:30:00Z')

it('gives the event’s time, wherever the phone is', () => {
  expect(createCopy('fr', () => 'Europe/Paris', 'America/Martinique').onSite(at)).toBe('14:00')
  expect(createCopy('fr', () => 'Indian/Reunion', 'Europe/Paris').onSite(at)).toBe('17:00')
})

it('tells a moment by the person’s own clock, with the venue’s beside it where they differ', () => {
  const time = (own: string) => createCopy('fr', () => 'Europe/Paris', own).time(at)
  expect(time('Europe/Madrid')).toBe('14:00')
  expect(time('America/Martinique')).toBe('09:00 chez\u00a0vous (14:00 sur\u00a0place)')
  expect(time('Pacific/Auckland')).toBe('ven. 02:00 chez\u00a0vous (14:00 sur\u00a0place)')
})

it('adds the person’s own time only if the two differ', () => {
  const elsewhere = (own: string) => createCopy('fr', () => 'Europe/Paris', own).elsewhere(at, until)
  expect(elsewhere('America/Martinique')).toBe('09:00 – 10:30 chez\u00a0vous')
  expect(elsewhere('Europe/Madrid')).toBe('')
  // Papeete is eleven hours behind: early there, and another day at night.
  expect(createCopy('fr', () => 'Europe/Paris', 'Pacific/Tahiti').elsewhere(at - 5 * 3_600_000, until)).toBe(
    'mer. 22:00 – jeu. 04:30 chez\u00a0vous',
  )
  expect(createCopy('en', () => 'Europe/Paris', 'America/Martinique').elsewhere(at, until)).toBe(
    '09:00 – 10:30 where you are',
  )
})

it('knows two zones of one clock', () => {
  expect(isSameClock('Europe/Paris', 'Europe/Berlin', at)).toBe(true)
  expect(isSameClock('Europe/Paris', 'Europe/London', at)).toBe(false)
})

it('turns an event day at 04:00, also in the nights in which clocks are changed', () => {
  const dates = (...times: readonly string[]) => times.map((time) => eventDateIn('Europe/Paris', Date.parse(time)))
  expect(dates('2027-01-01T03:59+01:00', '2027-01-01T04:00+01:00')).toEqual(['2026-12-31', '2027-01-01'])
  expect(dates('2027-03-28T03:59+02:00', '2027-03-28T04:00+02:00')).toEqual(['2027-03-27', '2027-03-28'])
  expect(dates('2027-10-31T03:59+01:00', '2027-10-31T04:00+01:00')).toEqual(['2027-10-30', '2027-10-31'])
})
