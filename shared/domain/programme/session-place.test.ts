import { describe, expect, it } from 'vitest'
import { type SessionEvent, type SessionSettings, type SessionState, sessionStream } from './session.ts'
import { inItsPlace, withOther } from './session-place.ts'

const settings: SessionSettings = {
  ...{ code: null, title: 'Fratries', kind: 'workshop', roomId: 'r', day: 1, capacity: 20 },
  ...{ startsAt: 1, endsAt: 2, registration: true },
}
const recorded = { at: 9, wallMs: 9, station: 'p', role: 'pilot', isPutOut: false } as never
const made = (events: readonly SessionEvent[]): SessionState =>
  events.reduce((state, event) => sessionStream.evolve(state, event, recorded), sessionStream.initial)

describe('a session that takes the place of one without a code', () => {
  it('is as the file says, and cancelled or freeing seats as that one was', () => {
    const coded = { ...settings, code: 'A2' }
    expect(made(inItsPlace({ settings }, coded))).toEqual({ settings: coded })
    const cancelled = { at: 9 as never, reason: 'Salle inondée', insteadSessionId: 's-a3' }
    const before: SessionState = { settings, cancelled, freesSeats: true }
    expect(made(inItsPlace(before, coded))).toEqual({ settings: coded, cancelled, freesSeats: true })
  })

  it('is where cancelled sessions send their people, with the same reason', () => {
    const cancelled = { at: 1 as never, reason: 'Malade', insteadSessionId: 'typed' }
    const ids = new Map([['typed', 's-a2']])
    expect(withOther({ settings, cancelled }, ids)).toEqual({
      ...{ type: 'SessionCancelled', reason: 'Malade', insteadSessionId: 's-a2' },
    })
    expect(withOther({ settings, cancelled: { ...cancelled, insteadSessionId: null } }, ids)).toBeNull()
    expect(withOther({ settings }, ids)).toBeNull()
  })
})
