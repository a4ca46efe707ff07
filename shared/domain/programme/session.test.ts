import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { type SessionEvent, type SessionSettings, seatsFreedFrom, sessionStream } from './session.ts'

const startsAt = Date.parse('2026-11-26T14:00:00+01:00')
const settings: SessionSettings = {
  code: 'A2',
  title: 'Fratries',
  kind: 'workshop',
  roomId: 'r',
  day: 1,
  capacity: 40,
  registration: true,
  startsAt,
  endsAt: startsAt + 3_600_000,
}
const added: Fact<SessionEvent> = [{ type: 'SessionAdded', ...settings }, written('hub', 1)]
const freed = (on: boolean, at: number): Fact<SessionEvent> => [{ type: 'SeatsOfAbsentFreed', on }, written('hub', at)]
const from = (...facts: Fact<SessionEvent>[]) => seatsFreedFrom(given(sessionStream, ...facts).state)

describe('the seats of those who have not come', () => {
  it('are anybody’s five minutes after the start, where the pilot says so', () => {
    expect(from(added)).toBeNull()
    expect(from(added, freed(true, 2))).toBe(startsAt + 5 * 60_000)
    expect(from(added, freed(true, 2), freed(false, 3))).toBeNull()
  })

  it('follow the session when it is moved', () => {
    const later: SessionEvent = { type: 'SessionChanged', ...settings, startsAt: startsAt + 900_000 }
    expect(from(added, freed(true, 2), [later, written('hub', 3)])).toBe(startsAt + 20 * 60_000)
  })

  it('are never freed in a session without registration', () => {
    const open: SessionEvent = { type: 'SessionChanged', ...settings, registration: false }
    expect(from(added, freed(true, 2), [open, written('hub', 3)])).toBeNull()
  })
})
