import { describe, expect, it } from 'vitest'
import { type ProgrammeField, readProgrammeRow } from './programme-row.ts'
import { isNamedBy, refusedRowOf, refusedText } from './refused-row.ts'
import type { SessionSettings } from './session.ts'

const nantes = { timeZone: 'Europe/Paris', days: ['2026-11-26', '2026-11-27'], evening: null }
const row = {
  ...{ title: 'Atelier A2', kind: 'Atelier', room: 'Salle 200', day: 'Jour 1' },
  ...{ start: '14h', end: '15:30', capacity: '40', registration: '', code: 'a2' },
}
type Change = Partial<Record<ProgrammeField, string>>
const cellOf = (change: Change) => (field: ProgrammeField) => ({ ...row, ...change })[field]

describe('a line that is refused', () => {
  it('is told with the text that is wrong, and no other', () => {
    const told = (change: Change) => {
      const read = readProgrammeRow(cellOf(change), nantes)
      return read.ok ? 'accepted' : refusedText(read.refusal, cellOf(change))
    }
    expect(told({ start: '25:00' })).toBe('25:00')
    expect(told({ start: '25:00', end: 'midi' })).toBe('25:00 – midi')
    expect(told({ start: '' })).toBeNull()
    expect(told({ start: '14:00', end: '13:00' })).toBe('14:00 – 13:00')
    expect(told({ day: ' vendredi ' })).toBe('vendredi')
    expect(told({ kind: 'Piscine' })).toBe('Piscine')
    expect(told({ capacity: '-4' })).toBe('-4')
    expect(told({ title: '' })).toBeNull()
  })

  it('still names its session by code, title and readable day', () => {
    const of = (change: Change) => refusedRowOf(cellOf(change), nantes)
    expect(of({ start: '25:00' })).toEqual({ code: 'A2', title: 'Atelier A2', day: 1 })
    expect(of({ day: 'vendredi', code: ' ' })).toEqual({ code: null, title: 'Atelier A2', day: undefined })
  })

  const known = (more: Partial<SessionSettings> = {}) => ({
    sessionId: 's',
    settings: {
      ...({ title: 'Fratries', kind: 'workshop', roomId: 'Salle 200', day: 1, capacity: null } as const),
      ...{ registration: true, code: null, startsAt: 1, endsAt: 2 },
      ...more,
    },
  })
  const line = { code: 'A2', title: 'Fratries', day: 1 }

  it('names the session of its code, whatever its title', () => {
    expect(isNamedBy(line, known({ code: 'A2', title: 'Autre' }))).toBe(true)
    expect(isNamedBy(line, known({ code: 'A3' }))).toBe(false)
  })

  it('names a session of its title that day, where one of them has no code, also on a day that is not readable', () => {
    expect(isNamedBy(line, known())).toBe(true)
    expect(isNamedBy({ ...line, code: null }, known({ code: 'A2' }))).toBe(true)
    expect(isNamedBy({ ...line, day: 2 }, known())).toBe(false)
    expect(isNamedBy({ ...line, day: undefined }, known())).toBe(true)
    expect(isNamedBy({ ...line, title: 'Autre' }, known())).toBe(false)
  })
})
