import { expect, it } from 'vitest'
import { roomOf } from '../room-for-tests.ts'
import { noticesOf } from './notices.ts'

const alarm = (kind: 'unexpected-air' | 'not-recording') => ({
  kind,
  acknowledged: false,
  at: '2026-11-26T09:00:00.000Z',
  message: kind,
  english: kind,
})

it('says nothing of a room that is well', () => {
  expect(noticesOf(roomOf(), { name: 'live' }, false)).toEqual([])
})

it('says the worst first, each once', () => {
  const alarms = [alarm('not-recording'), alarm('unexpected-air')]
  expect(noticesOf(roomOf({ alarms, safetyScene: 'Noir' }), { name: 'live' }, true)).toEqual([
    ...['cut', 'safety-gone', 'unexpected', 'alarm'],
  ])
  expect(noticesOf(roomOf({ alarms }), { name: 'elsewhere' }, true)).toEqual(['state', 'cut', 'unexpected', 'alarm'])
})

it('counts safety that is still to come among what has to be read', () => {
  const room = roomOf({ awaitedInSafety: true, alarms: [alarm('unexpected-air')] })
  expect(noticesOf(room, { name: 'frozen' }, false)).toEqual(['state', 'awaited', 'unexpected'])
})

it('says of a station that is away nothing but that', () => {
  expect(noticesOf(roomOf({ alarms: [alarm('not-recording')] }), { name: 'away' }, false)).toEqual(['state'])
})
