import { expect, test } from 'vitest'
import { fillOf, sessionsToWatch } from './session-fill.ts'

const now = Date.parse('2026-11-26T10:00:00+01:00')
const session = (title: string, from: string, to: string, admitted: number, capacity: number | null = 60) => ({
  sessionId: title,
  code: null,
  title,
  kind: 'workshop' as const,
  roomId: 'r',
  roomName: 'Salle',
  day: 1,
  startsAt: `2026-11-26T${from}:00+01:00`,
  endsAt: `2026-11-26T${to}:00+01:00`,
  capacity,
  registration: false,
  freesSeats: false,
  cancelled: null,
  overlaps: [],
  registered: 0,
  admitted,
})

test('a session is full, nearly full, has room, or has none counted', () => {
  expect(fillOf(session('a', '09:00', '11:00', 60), now)).toBe('full')
  expect(fillOf(session('a', '09:00', '11:00', 54), now)).toBe('few')
  expect(fillOf(session('a', '09:00', '11:00', 53), now)).toBe('room')
  expect(fillOf(session('a', '09:00', '11:00', 53, null), now)).toBe('open')
})

test('an empty session waits for its hour, and one that has ended is over', () => {
  expect(fillOf(session('a', '10:30', '11:00', 0), now)).toBe('waiting')
  expect(fillOf(session('a', '08:00', '10:00', 60), now)).toBe('over')
})

test('those under way come first, and the last ones stay when all is over', () => {
  const all = [
    session('soir', '19:00', '23:00', 0),
    session('tôt', '08:00', '09:00', 0),
    session('ici', '09:00', '11:00', 0),
  ]
  expect(sessionsToWatch(all, now, 2).map(({ title }) => title)).toEqual(['ici', 'soir'])
  expect(sessionsToWatch(all, now + 86_400_000, 2).map(({ title }) => title)).toEqual(['ici', 'soir'])
})
