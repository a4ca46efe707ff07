import { describe, expect, it } from 'vitest'
import { type Fact, given, written } from '../../../tests/contract/given.ts'
import { configure, type EventConfigured, eventStream, type RehearsalSwitched, rehearse } from './event.ts'

const by = written('pilot', 1)
const wish = {
  name: 'Assises',
  timeZone: 'Europe/Paris',
  days: ['2026-11-26', '2026-11-27'],
  evening: '2026-11-26',
  pilotCodeHash: undefined,
}
const configured: EventConfigured = { type: 'EventConfigured', ...wish, pilotCodeHash: 'hash' }
const rehearsal = (on: boolean): RehearsalSwitched => ({ type: 'RehearsalSwitched', on })
const having = (...events: (EventConfigured | RehearsalSwitched)[]) =>
  given(eventStream, ...events.map((event): Fact<typeof event> => [event, by]))

describe('configuring the event', () => {
  it('a draft becomes an event with days', () => {
    having()
      .when((state) => configure(state, wish))
      .gives({ type: 'EventConfigured', ...wish, pilotCodeHash: null })
    expect(having(configured).state).toMatchObject({ days: wish.days, evening: '2026-11-26' })
  })

  it('keeps the pilot’s code when none is given, and takes a new one', () => {
    having(configured)
      .when((state) => configure(state, wish))
      .gives({ type: 'EventConfigured', ...wish, pilotCodeHash: 'hash' })
    having(configured)
      .when((state) => configure(state, { ...wish, pilotCodeHash: 'other' }))
      .gives({ type: 'EventConfigured', ...wish, pilotCodeHash: 'other' })
  })

  it('refuses days that do not rise, doubled ones too', () => {
    for (const days of [
      ['2026-11-27', '2026-11-26'],
      ['2026-11-26', '2026-11-26'],
    ])
      having()
        .when((state) => configure(state, { ...wish, days }))
        .refuses('days-not-rising')
  })

  it('what becomes of names on their way to a cloud is said with the event, and never again', () => {
    having()
      .when((state) => configure(state, { ...wish, cloudParts: 'none' }))
      .gives({ type: 'EventConfigured', ...wish, pilotCodeHash: null, cloudParts: 'none' })
    const never = { ...configured, cloudParts: 'none' as const }
    having(never)
      .when((state) => configure(state, { ...wish, cloudParts: 'sealed' }))
      .refuses('cloud-parts-fixed')
    expect(having(never, configured).state).toMatchObject({ cloudParts: 'none' })
    expect(having(configured).state).toMatchObject({ cloudParts: 'sealed' })
  })

  it('knows since when the days are these, whatever else is changed', () => {
    const fold = (event: typeof configured, at: number, state = eventStream.initial) =>
      eventStream.evolve(state, event, { at } as never)
    const first = fold(configured, 1)
    expect(first.daysSetAt).toBe(1)
    expect(fold({ ...configured, name: 'Autre' }, 2, first).daysSetAt).toBe(1)
    expect(fold({ ...configured, days: ['2025-11-26'] }, 3, first).daysSetAt).toBe(3)
  })

  it('refuses a zone that does not exist', () => {
    having()
      .when((state) => configure(state, { ...wish, timeZone: 'Europe/Nantes' }))
      .refuses('unknown-time-zone')
  })
})

describe('a rehearsal', () => {
  it('has a new number each time, so that a second one starts empty', () => {
    expect(having(rehearsal(true)).state).toMatchObject({ rehearsal: true, rehearsals: 1 })
    expect(having(rehearsal(true), rehearsal(false)).state).toMatchObject({ rehearsal: false, rehearsals: 1 })
    expect(having(rehearsal(true), rehearsal(false), rehearsal(true)).state.rehearsals).toBe(2)
  })

  it('switched on twice, at two stations, is one', () => {
    expect(having(rehearsal(true), rehearsal(true)).state.rehearsals).toBe(1)
  })

  it('is of the first day unless told otherwise, and of the day that is asked for', () => {
    having(configured)
      .when((state) => rehearse(state, { on: true }))
      .gives({ type: 'RehearsalSwitched', on: true, date: '2026-11-26' })
    having(configured)
      .when((state) => rehearse(state, { on: true, day: 2 }))
      .gives({ type: 'RehearsalSwitched', on: true, date: '2026-11-27' })
    having(configured)
      .when((state) => rehearse(state, { on: true, day: 3 }))
      .refuses('unknown-day')
  })

  it('of another day is the same rehearsal, and at its end no day is rehearsed', () => {
    const second: RehearsalSwitched = { ...rehearsal(true), date: '2026-11-27' }
    const first: RehearsalSwitched = { ...rehearsal(true), date: '2026-11-26' }
    expect(having(configured, first, second).state).toMatchObject({ rehearsals: 1, rehearsedDate: '2026-11-27' })
    expect(having(configured, first, rehearsal(false)).state).not.toHaveProperty('rehearsedDate')
  })

  it('that is on stays on its day where no day is named', () => {
    const second: RehearsalSwitched = { ...rehearsal(true), date: '2026-11-27' }
    expect(rehearse(having(configured, second).state, { on: true })).toEqual({ ok: true, value: null })
    expect(rehearse(having(configured).state, { on: false })).toEqual({ ok: true, value: null })
  })

  it('of an event without days is of no day', () => {
    having()
      .when((state) => rehearse(state, { on: true }))
      .gives({ type: 'RehearsalSwitched', on: true })
  })

  it('keeps the configuration', () => {
    expect(having(configured, rehearsal(true)).state.name).toBe('Assises')
  })
})
