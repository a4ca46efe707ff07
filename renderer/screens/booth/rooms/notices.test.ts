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

const none = { isCut: false, isSafetyOnItsWay: false, isHeld: false }
const cut = { ...none, isCut: true }

it('says nothing of a room that is well', () => {
  expect(noticesOf(roomOf(), { name: 'live' }, none)).toEqual([])
})

it('says the worst first, each once', () => {
  const alarms = [alarm('not-recording'), alarm('unexpected-air')]
  expect(noticesOf(roomOf({ alarms, safetyScene: 'Noir' }), { name: 'live' }, cut)).toEqual([
    ...['cut', 'safety-gone', 'unexpected', 'alarm'],
  ])
  expect(noticesOf(roomOf({ alarms }), { name: 'elsewhere' }, cut)).toEqual(['state', 'cut', 'unexpected', 'alarm'])
})

it('counts safety that is still to come among what has to be read', () => {
  const room = roomOf({ awaitedInSafety: true, alarms: [alarm('unexpected-air')] })
  expect(noticesOf(room, { name: 'frozen' }, none)).toEqual(['state', 'awaited', 'unexpected'])
})

it('counts on safety that was pressed while the OBS had just stopped answering', () => {
  const pressed = { ...none, isSafetyOnItsWay: true }
  expect(noticesOf(roomOf(), { name: 'live' }, pressed)).toEqual([])
  for (const name of ['silent', 'frozen', 'lost', 'connecting'] as const)
    expect(noticesOf(roomOf(), { name }, pressed)).toEqual(['state', 'awaited'])
  // Its own station is asked, and answers.
  expect(noticesOf(roomOf(), { name: 'elsewhere' }, pressed)).toEqual(['state'])
})

it('says of a room in safety that it is, whatever else there is to say', () => {
  const room = roomOf({ inSafety: true, alarms: [alarm('not-recording')] })
  expect(noticesOf(room, { name: 'live' }, { ...none, isHeld: true })).toEqual(['safety', 'alarm', 'held'])
  expect(noticesOf(room, { name: 'live' }, cut)).toEqual(['cut', 'alarm'])
  expect(noticesOf(room, { name: 'lost' }, none)).toEqual(['state', 'alarm'])
})

it('says last that an item is held', () => {
  expect(noticesOf(roomOf({ alarms: [alarm('not-recording')] }), { name: 'live' }, { ...none, isHeld: true })).toEqual([
    ...['alarm', 'held'],
  ])
})

it('says of a station that is away nothing but that', () => {
  expect(noticesOf(roomOf({ alarms: [alarm('not-recording')] }), { name: 'away' }, none)).toEqual(['state'])
})
