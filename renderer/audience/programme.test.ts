import { expect, it } from 'vitest'
import { publicSession } from '../../tests/support/public-view.ts'
import { ofToday, pastLast, sessionWanted, wantedBy } from './programme.ts'

const paris = 'Europe/Paris'
const at = (time: string) => Date.parse(`2026-11-26T${time}:00Z`)
const session = (sessionId: string, roomId: string, from: string, to: string) =>
  publicSession({
    sessionId,
    roomId,
    title: sessionId,
    startsAt: new Date(at(from)).toISOString(),
    endsAt: new Date(at(to)).toISOString(),
  })
const day = [
  session('close', 'hall', '15:00', '16:00'),
  session('open', 'hall', '09:00', '10:00'),
  session('debate', 'hall', '10:20', '11:30'),
  session('other', 'small', '09:00', '18:00'),
]
const inHall = (time: string) => sessionWanted(day, { sessionId: null, roomId: 'hall' }, at(time))?.sessionId

it('reads the session or the room out of the address', () => {
  const of = (address: string) => wantedBy(new URL(address, 'http://hall'))
  expect(of('/?s=s-1')).toEqual({ sessionId: 's-1', roomId: null })
  expect(of('/r/hall%201')).toEqual({ sessionId: null, roomId: 'hall 1' })
  expect(of('/salle/hall')).toEqual({ sessionId: null, roomId: 'hall' })
  expect(of('/')).toEqual({ sessionId: null, roomId: null })
})

it('shows a room’s current session, or else one that begins within half an hour, or else one that has just ended', () => {
  expect(inHall('09:30')).toBe('open')
  expect(inHall('08:45')).toBe('open')
  expect(inHall('10:05')).toBe('debate')
  expect(inHall('11:45')).toBe('debate')
})

it('an address that names nothing opens the session that was chosen last, until it is over', () => {
  const chosen = (time: string, sessionId: string | null) =>
    sessionWanted(day, { sessionId: null, roomId: null }, at(time), sessionId)?.sessionId
  expect(chosen('08:00', 'debate')).toBe('debate')
  expect(chosen('11:55', 'debate')).toBe('debate')
  expect(chosen('12:05', 'debate')).toBeUndefined()
  expect(chosen('09:30', 'none')).toBeUndefined()
  // The code of a room is scanned there, and comes before.
  expect(sessionWanted(day, { sessionId: null, roomId: 'hall' }, at('09:30'), 'other')?.sessionId).toBe('open')
})

it('lets people choose where a room has nothing, or the address names nothing', () => {
  expect(inHall('13:00')).toBeUndefined()
  expect(sessionWanted(day, { sessionId: 'none', roomId: null }, at('09:30'))).toBeUndefined()
  expect(sessionWanted(day, { sessionId: null, roomId: null }, at('09:30'))).toBeUndefined()
})

it('lists today in its order, and everything on a day without sessions', () => {
  expect(ofToday(day, at('12:00'), paris).rows.map(({ sessionId }) => sessionId)).toEqual([
    'open',
    'other',
    'debate',
    'close',
  ])
  expect(ofToday(day, at('12:00') + 3 * 86_400_000, paris)).toMatchObject({ isToday: false, rows: { length: 4 } })
})

it('is still in the day before after midnight, and no more when the event’s day has turned', () => {
  const isToday = (time: string) => ofToday(day, Date.parse(`2026-11-27T${time}:00+01:00`), paris).isToday
  expect(['00:30', '03:59', '04:00'].map(isToday)).toEqual([true, true, false])
})

it('offers current and coming sessions before past ones', () => {
  const rows = pastLast(ofToday(day, at('12:00'), paris).rows, at('12:00'))
  expect(rows.map(({ sessionId }) => sessionId)).toEqual(['other', 'close', 'open', 'debate'])
})
