import { expect, it } from 'vitest'
import { videoStartOf } from './video-start.ts'

const near = Date.parse('2026-11-26T14:00:00+01:00')

it('is a time of the venue’s clocks on the session’s day', () => {
  const at = (text: string) => videoStartOf(text, near, 'Europe/Paris')
  expect(at('14:05')).toBe(Date.parse('2026-11-26T14:05:00+01:00'))
  expect(at(' 9h05 ')).toBe(Date.parse('2026-11-26T09:05:00+01:00'))
  expect(at('14:05:30')).toBe(Date.parse('2026-11-26T14:05:30+01:00'))
  for (const text of ['', '14', '24:00', '14:60', '14:05:61', 'midi']) expect(at(text)).toBeNull()
})

it('follows the event’s zone, and not this machine’s', () => {
  expect(videoStartOf('10:05', near, 'America/Cayenne')).toBe(Date.parse('2026-11-26T10:05:00-03:00'))
})
