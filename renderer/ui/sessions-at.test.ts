import { expect, it } from 'vitest'
import type { ViewRow } from '../../shared/contract/contract.ts'
import { nextInRoom, sessionsAt } from './sessions-at.ts'

const session = (title: string, roomId: string, from: string, to: string, day = 1) =>
  ({
    title,
    roomId,
    roomName: roomId,
    day,
    startsAt: `2026-11-26T${from}Z`,
    endsAt: `2026-11-26T${to}Z`,
  }) as ViewRow<'programme'>
const rows = [
  session('Clôture', 'A', '16:00:00', '17:00:00'),
  session('Ouverture', 'A', '09:00:00', '10:00:00'),
  session('Atelier', 'B', '09:30:00', '11:00:00'),
  session('Demain', 'A', '18:00:00', '19:00:00', 2),
]
const at = (time: string, roomId: string | null) => sessionsAt(rows, Date.parse(`2026-11-26T${time}Z`), roomId)
const titles = ({ current, coming }: ReturnType<typeof at>) =>
  [current, coming].map((list) => list.map(({ title }) => title))

it('gives current and coming sessions, of a room or of all', () => {
  expect(titles(at('09:40:00', 'A'))).toEqual([['Ouverture'], ['Clôture']])
  expect(titles(at('09:40:00', null))).toEqual([['Ouverture', 'Atelier'], ['Clôture']])
})
it('a session is over at its end, and the next day comes when this one is over', () => {
  expect(titles(at('10:00:00', 'A'))).toEqual([[], ['Clôture']])
  expect(titles(at('17:30:00', 'A'))).toEqual([[], ['Demain']])
})

it('what follows a session is the next of its room on its day, before, during and after it', () => {
  const [closing, opening] = rows
  const follows = (of: (typeof rows)[number] | undefined, time: string) =>
    of && nextInRoom(rows, of, Date.parse(`2026-11-26T${time}Z`))?.title
  expect(follows(opening, '08:00:00')).toBe('Clôture')
  expect(follows(opening, '09:40:00')).toBe('Clôture')
  expect(follows(opening, '12:00:00')).toBe('Clôture')
  // Nothing follows in the evening: the next one is tomorrow's.
  expect(follows(closing, '16:30:00')).toBeUndefined()
})

it('a session that does not take place does not follow', () => {
  const [closing, opening] = rows
  const cancelled = { ...closing, cancelled: { reason: 'Malade', insteadSessionId: null } } as ViewRow<'programme'>
  expect(opening && nextInRoom([opening, cancelled], opening, 0)).toBeUndefined()
})
