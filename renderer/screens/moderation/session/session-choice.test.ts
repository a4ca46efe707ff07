import { expect, it } from 'vitest'
import { currentOf, daysOf, type Session } from './session-choice.ts'

const session = (
  sessionId: string,
  day: number,
  from: string,
  to: string,
  kind: Session['kind'] = 'workshop',
): Session => ({
  sessionId,
  code: null,
  title: sessionId,
  kind,
  roomId: 'r',
  roomName: 'Salle',
  day,
  capacity: null,
  startsAt: `2026-11-2${day}T${from}:00Z`,
  endsAt: `2026-11-2${day}T${to}:00Z`,
  registration: false,
  freesSeats: false,
  cancelled: null,
  overlaps: [],
  registered: 0,
  admitted: 0,
})
const programme = [
  session('b', 1, '14:00', '15:30'),
  session('p', 1, '09:30', '10:30', 'plenary'),
  session('a', 1, '14:00', '15:30'),
  session('q', 1, '14:00', '15:00', 'plenary'),
  session('stand', 1, '08:00', '18:00', 'stand'),
  session('later', 2, '09:30', '10:30'),
]
const at = (time: string) => Date.parse(`2026-11-21T${time}:00Z`)
const ids = (sessions: readonly Session[]) => sessions.map(({ sessionId }) => sessionId)

it('offers every session of every day in time, stands too: whatever is asked can be reached', () => {
  expect(daysOf(programme).map(([day, sessions]) => [day, ids(sessions)])).toEqual([
    [1, ['stand', 'p', 'b', 'a', 'q']],
    [2, ['later']],
  ])
})

it('begins with the current session, a plenary first, a quarter of an hour before its start', () => {
  const begin = (time: string, today: number | null = 1) => currentOf(programme, today, at(time))?.sessionId
  expect(begin('09:20')).toBe('p')
  expect(begin('12:00')).toBe('b')
  expect(begin('14:30')).toBe('q')
  expect(begin('20:00')).toBe('q')
  expect(begin('20:00', null)).toBe('later')
  expect(currentOf([], 1, at('12:00'))).toBeUndefined()
})

it('begins with a stand where there is nothing else', () => {
  const stands = programme.filter(({ kind }) => kind === 'stand')
  expect(currentOf(stands, 1, at('12:00'))?.sessionId).toBe('stand')
})
