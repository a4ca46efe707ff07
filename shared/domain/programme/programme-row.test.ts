import { describe, expect, it } from 'vitest'
import { type ProgrammeField, programmeFieldOf, readProgrammeRow } from './programme-row.ts'
import { sessionIdOfCode } from './session.ts'

const nantes = { timeZone: 'Europe/Paris', days: ['2026-11-26', '2026-11-27'], evening: null }
const row = {
  title: 'Atelier A2',
  kind: 'Atelier',
  room: 'Salle 200',
  day: 'Jour 1',
  start: '14h',
  end: '15:30',
  capacity: '40',
  registration: '',
  code: 'a2',
}
const read = (change: Partial<Record<ProgrammeField, string>> = {}) =>
  readProgrammeRow((field) => ({ ...row, ...change })[field], nantes)
const value = (change: Partial<Record<ProgrammeField, string>> = {}) => {
  const result = read(change)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}
const refusal = (change: Partial<Record<ProgrammeField, string>>) => {
  const result = read(change)
  return result.ok ? 'accepted' : result.refusal
}

describe('a row of a programme', () => {
  it('is read as an organiser writes it', () => {
    expect(value()).toEqual({
      title: 'Atelier A2',
      kind: 'workshop',
      room: 'Salle 200',
      day: 1,
      capacity: 40,
      registration: true,
      code: 'A2',
      startsAt: Date.parse('2026-11-26T14:00:00+01:00'),
      endsAt: Date.parse('2026-11-26T15:30:00+01:00'),
    })
  })

  it('knows a day by its number, its word and its date', () => {
    for (const day of ['2', 'Jour 2', 'J2', '2026-11-27', '27/11/2026'])
      expect([day, value({ day }).day]).toEqual([day, 2])
    for (const day of ['', '0', '3', 'vendredi', '28/11/2026', '2026-11-28'])
      expect(refusal({ day })).toBe('unknown-day')
  })

  it('knows times as French and computers write them', () => {
    for (const start of ['9:30', '09h30', '09:30:00', '9 h 30', '9h30'])
      expect([start, refusal({ start })]).toEqual([start, 'accepted'])
    expect(value({ start: '09h30' }).startsAt).toBe(Date.parse('2026-11-26T09:30:00+01:00'))
    expect(value({ start: '9 h' }).startsAt).toBe(Date.parse('2026-11-26T09:00:00+01:00'))
    for (const start of ['', '25:00', '9:60', 'midi', '930']) expect(refusal({ start })).toBe('bad-time')
  })

  it('that ends after midnight ends the next day, and one that ends before it starts is refused', () => {
    expect(value({ start: '20:00', end: '00:30', kind: 'Soirée' }).endsAt).toBe(Date.parse('2026-11-27T00:30:00+01:00'))
    // On a night when clocks go forward, 24 hours after 03:30 is not 03:30.
    const night = { ...nantes, days: ['2027-03-27'] }
    const late = readProgrammeRow((field) => ({ ...row, day: '1', start: '20:00', end: '03:30' })[field], night)
    expect(late).toMatchObject({ value: { endsAt: Date.parse('2027-03-28T03:30:00+02:00') } })
    expect(refusal({ start: '14:00', end: '13:00' })).toBe('ends-before-start')
    expect(refusal({ start: '14:00', end: '14:00' })).toBe('ends-before-start')
  })

  it('that begins before the day does is refused: the day turns at four in the morning', () => {
    expect(refusal({ start: '03:59', end: '10:00' })).toBe('outside-day')
    expect(refusal({ start: '00:30', end: '02:00' })).toBe('outside-day')
    expect(refusal({ start: '04:00', end: '10:00' })).toBe('accepted')
    expect(refusal({ start: '20:00', end: '03:59' })).toBe('accepted')
  })

  it('is refused for what is missing or senseless', () => {
    expect(refusal({ title: '  ' })).toBe('empty-title')
    expect(refusal({ room: '' })).toBe('empty-room')
    expect(refusal({ kind: 'Piscine' })).toBe('unknown-kind')
    for (const capacity of ['beaucoup', '2,5', '1e9']) expect(refusal({ capacity })).toBe('bad-capacity')
    for (const capacity of ['0', '-4']) expect(refusal({ capacity })).toBe('capacity-below-one')
    expect(refusal({ code: 'A 2' })).toBe('bad-code')
  })

  it('without a kind is a plenary, and only workshops ask for registration by themselves', () => {
    expect(value({ kind: '' })).toMatchObject({ kind: 'plenary', registration: false })
    expect(value({ kind: '', registration: 'oui' }).registration).toBe(true)
    expect(value({ registration: 'non' }).registration).toBe(false)
    expect(value({ capacity: '1 200' }).capacity).toBe(1200)
    expect(value({ capacity: '' }).capacity).toBeNull()
  })
})

it('headings are known with and without accents and capitals', () => {
  expect(['TITRE', 'Intitulé', 'Séance', 'Heure de début', 'Capacité', 'N°'].map(programmeFieldOf)).toEqual([
    ...(['title', 'title', 'title', 'start', 'capacity', 'code'] as const),
  ])
  expect(programmeFieldOf('Traiteur')).toBeUndefined()
})

it('a session with a code has the same id wherever it is imported', () => {
  expect(sessionIdOfCode('A2')).toBe(sessionIdOfCode('a2'))
})
