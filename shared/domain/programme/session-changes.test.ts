import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { plannedIn, type SessionEvent, type SessionSettings, sessionStream } from './session.ts'
import {
  addSession,
  cancelSession,
  overlaps,
  removeSession,
  restoreSession,
  type SessionPlace,
  updateSession,
} from './session-changes.ts'

const at = (time: string) => Date.parse(`2026-11-26T${time}:00+01:00`)
const settings: SessionSettings = {
  ...{ code: 'A2', title: 'Fratries', kind: 'workshop', roomId: 'r', day: 1, capacity: 60, registration: true },
  ...{ startsAt: at('14:00'), endsAt: at('15:30') },
}
const place: SessionPlace = {
  calendar: { days: ['2026-11-26', '2026-11-27'], timeZone: 'Europe/Paris' },
  room: { name: 'Salle 200', capacity: 200 },
}
const added: SessionEvent = { type: 'SessionAdded', ...settings }
const having = (...events: readonly SessionEvent[]) =>
  given(sessionStream, ...events.map((event, index): Fact<SessionEvent> => [event, written('hub', index + 1)]))
const cancelled: SessionEvent = { type: 'SessionCancelled', reason: 'Intervenante absente', insteadSessionId: 's-a1' }
const instead = having(added).state

describe('a session that is added', () => {
  it('stands in its room, on its day', () => {
    having()
      .when((state) => addSession(state, settings, place))
      .gives(added)
  })

  it.each([
    ['unknown-room', settings, { ...place, room: { name: null, capacity: null } }],
    ['unknown-day', { ...settings, day: 3 }, place],
    ['ends-before-start', { ...settings, endsAt: settings.startsAt }, place],
    ['outside-day', { ...settings, day: 2 }, place],
  ] as const)('is refused: %s', (refusal, wanted, where) => {
    having()
      .when((state) => addSession(state, wanted, where))
      .refuses(refusal)
  })

  it('has no code of another one', () => {
    having(added)
      .when((state) => addSession(state, settings, place))
      .refuses('code-taken')
  })

  it('may have any day while the event has none', () => {
    having()
      .when((state) =>
        addSession(state, { ...settings, day: 9 }, { ...place, calendar: { ...place.calendar, days: [] } }),
      )
      .gives({ ...added, day: 9 })
  })
})

describe('a session that is changed', () => {
  it('keeps what is not named, and is checked as a whole', () => {
    having(added)
      .when((state) => updateSession(state, { title: 'Fratries : vivre ensemble', capacity: null }, place))
      .gives({ ...added, type: 'SessionChanged', title: 'Fratries : vivre ensemble', capacity: null })
    having(added)
      .when((state) => updateSession(state, { startsAt: at('16:00') }, place))
      .refuses('ends-before-start')
  })

  it('that is so already is not written again', () => {
    having(added)
      .when((state) => updateSession(state, { title: 'Fratries', code: undefined }, place))
      .gives(null)
  })

  it('keeps its code, by which people are registered', () => {
    having(added)
      .when((state) => updateSession(state, { code: 'B1' }, place))
      .refuses('code-fixed')
  })

  it('is there', () => {
    having()
      .when((state) => updateSession(state, {}, place))
      .refuses('unknown-session')
  })

  it('stays cancelled', () => {
    const { state } = having(added, cancelled, { ...added, type: 'SessionChanged', title: 'Autre' })
    expect([state.settings?.title, state.cancelled?.reason]).toEqual(['Autre', 'Intervenante absente'])
  })
})

describe('a session that is cancelled', () => {
  it('says why and what is instead, and may say otherwise later', () => {
    const wanted = { reason: 'Intervenante absente', insteadSessionId: 's-a1' }
    having(added)
      .when((state) => cancelSession(state, wanted, instead))
      .gives(cancelled)
    having(added, cancelled)
      .when((state) => cancelSession(state, wanted, instead))
      .gives(null)
    having(added, cancelled)
      .when((state) => cancelSession(state, { reason: null, insteadSessionId: null }, sessionStream.initial))
      .gives({ type: 'SessionCancelled', reason: null, insteadSessionId: null })
  })

  it('sends nobody to a session that does not take place', () => {
    for (const nowhere of [sessionStream.initial, having(added, cancelled).state])
      having(added)
        .when((state) => cancelSession(state, { reason: null, insteadSessionId: 'x' }, nowhere))
        .refuses('not-instead')
  })

  it('is restored as it was, with the seats that it frees', () => {
    const before = having(added, { type: 'SeatsOfAbsentFreed', on: true }).state
    const after = having(added, { type: 'SeatsOfAbsentFreed', on: true }, cancelled, { type: 'SessionRestored' }).state
    expect(after).toEqual(before)
    having(added).when(restoreSession).refuses('not-cancelled')
  })

  it('asks for no recording and fills no disk until it is restored', () => {
    expect(plannedIn(having(added, cancelled).state)).toBeNull()
    expect(plannedIn(having(added, cancelled, { type: 'SessionRestored' }).state)).toEqual(settings)
  })

  it('stays cancelled when its seats are reserved again', () => {
    expect(having(added, cancelled, { type: 'SeatsOfAbsentFreed', on: false }).state.cancelled).toBeDefined()
  })
})

describe('a session that is removed', () => {
  it('is as if it had never been, and may be added again', () => {
    expect(having(added, cancelled, { type: 'SessionRemoved' }).state).toEqual(sessionStream.initial)
    having(added, { type: 'SessionRemoved' })
      .when((state) => addSession(state, settings, place))
      .gives(added)
  })

  it('was used by nobody', () => {
    having(added)
      .when((state) => removeSession(state, true))
      .refuses('in-use')
    having(added)
      .when((state) => removeSession(state, false))
      .gives({ type: 'SessionRemoved' })
  })
})

describe('two sessions in one room', () => {
  const one = (sessionId: string, from: string, until: string, more: Partial<SessionSettings> = {}) => ({
    sessionId,
    settings: { ...settings, startsAt: at(from), endsAt: at(until), ...more },
  })

  it('overlap if they are there at the same time', () => {
    const found = overlaps([one('a', '14:00', '15:30'), one('b', '15:00', '16:00'), one('c', '15:30', '16:00')])
    expect([...found]).toEqual([
      ['a', ['b']],
      ['b', ['a', 'c']],
      ['c', ['b']],
    ])
  })

  it('do not if one is a stand, is cancelled, or is in another room', () => {
    const stand = one('b', '08:00', '18:00', { kind: 'stand' })
    const gone = { ...one('c', '14:00', '15:30'), cancelled: having(added, cancelled).state.cancelled }
    const elsewhere = one('d', '14:00', '15:30', { roomId: 'other' })
    expect(overlaps([one('a', '14:00', '15:30'), stand, gone, elsewhere]).size).toBe(0)
  })
})
