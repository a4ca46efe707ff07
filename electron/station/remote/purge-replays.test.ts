import { afterEach, expect, it, vi } from 'vitest'
import { createReplayPurge } from './purge-replays.ts'

const due = Date.parse('2027-08-27T04:00:00+02:00')
const configured = Date.parse('2026-10-01T09:00:00+02:00')
const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** Whether a station's check erases, with its clock at `now`. */
function erases({ now = due, proved = true, wanted = true, daysSetAt = configured }): boolean {
  const note = vi.fn(async () => undefined)
  const event = { days: ['2026-11-26', '2026-11-27'], timeZone: 'Europe/Paris', daysSetAt }
  const purge = createReplayPurge({
    log: { now: () => now, db: { open: true }, note } as never,
    catalog: { event: () => event } as never,
    book: {} as never,
    isWanted: () => wanted,
    isTimeProved: () => proved,
    onError: () => {},
  })
  ends.push(purge.end)
  purge.look()
  return note.mock.calls.length > 0
}

it('erases on its date, and not before', () => {
  expect(erases({})).toBe(true)
  expect(erases({ now: due - 1 })).toBe(false)
  expect(erases({ wanted: false })).toBe(false)
})

it('erases nothing by a clock that no other machine agrees with', () => {
  expect(erases({ now: due + 30 * 86_400_000, proved: false })).toBe(false)
})

it('erases nothing by a date that had passed when it was set, as by a mistyped year', () => {
  expect(erases({ daysSetAt: due + 1 })).toBe(false)
})
