import { describe, expect, it } from 'vitest'
import type { SessionSettings, SessionState } from './session.ts'
import { mayChoose } from './session-choice.ts'

const settings: SessionSettings = {
  ...{ code: 'A2', title: 'Fratries', kind: 'workshop', roomId: 'r', day: 1, capacity: 20 },
  ...{ startsAt: 1, endsAt: 2, registration: true },
}
const cancelled = { at: 9 as never, reason: null, insteadSessionId: null }
const sessions: Readonly<Record<string, SessionState>> = { held: { settings }, off: { settings, cancelled } }
const sessionOf = (id: string): SessionState => sessions[id] ?? { settings: null }

describe('a choice of sessions', () => {
  it('is of sessions that take place', () => {
    expect(mayChoose(['held'], [], sessionOf)).toMatchObject({ ok: true })
    expect(mayChoose([], ['held'], sessionOf)).toMatchObject({ ok: true })
  })
  it('of a session that is in no programme is refused', () => {
    expect(mayChoose(['held', 'gone'], ['gone'], sessionOf)).toMatchObject({ refusal: 'unknown-session' })
  })
  it('of a cancelled session is refused where it is new, and stays where it stands', () => {
    expect(mayChoose(['held', 'off'], ['held'], sessionOf)).toMatchObject({ refusal: 'cancelled-session' })
    expect(mayChoose(['held', 'off'], ['off'], sessionOf)).toMatchObject({ ok: true })
  })
})
