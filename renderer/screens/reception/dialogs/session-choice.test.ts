import { describe, expect, it } from 'vitest'
import { choosable, chosenIds, clashOf, placeOfCode } from './session-choice.ts'

const session = (code: string, from: string, to: string, registration = true) => ({
  sessionId: code.toLowerCase(),
  code,
  title: code,
  kind: 'workshop' as const,
  roomId: 'r',
  roomName: 'Salle',
  day: 1,
  startsAt: `2026-11-26T${from}:00+01:00`,
  endsAt: `2026-11-26T${to}:00+01:00`,
  capacity: 10,
  registration,
  freesSeats: false,
  cancelled: null,
  overlaps: [],
  registered: 0,
  admitted: 0,
})
const [late, early, plenary] = [
  session('A10', '14:00', '15:30'),
  session('A2', '14:00', '15:30'),
  session('P1', '09:00', '10:00', false),
]
const list = choosable([late, plenary, early], new Set())
const cancelled = { ...session('A3', '14:30', '15:00'), cancelled: { at: '', reason: null, insteadSessionId: 'a2' } }

describe('the sessions of a person', () => {
  it('are those one registers for, by hour and code', () => {
    expect(list.map(({ code }) => code)).toEqual(['A2', 'A10'])
  })
  it('are left out when they are cancelled, unless they were chosen', () => {
    expect(choosable([cancelled, early], new Set(['a2']))).toEqual([early])
    expect(choosable([cancelled, early], new Set(['a3']))).toEqual([early, cancelled])
  })
  it('overlap with no cancelled one', () => {
    expect(clashOf([early, cancelled], new Set(['a2', 'a3']))).toBeUndefined()
  })
  it('that overlap are named', () => {
    expect(clashOf(list, new Set(['a2', 'a10']))).toEqual([early, late])
    expect(clashOf(list, new Set(['a2']))).toBeUndefined()
    expect(clashOf([early, session('A3', '15:30', '16:00')], new Set(['a2', 'a3']))).toBeUndefined()
  })
  it('that the list does not show stay', () => {
    expect(chosenIds(list, ['p1', 'a2'], new Set(['a10']))).toEqual(['p1', 'a10'])
  })
  it('are found by their code', () => {
    expect(placeOfCode(list, 'a1')).toBe(1)
    expect(placeOfCode(list, 'z')).toBe(-1)
  })
})
