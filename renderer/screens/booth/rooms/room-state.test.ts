import { expect, it } from 'vitest'
import type { Room } from '../booth-types.ts'
import { roomOf } from '../room-for-tests.ts'
import { lampOf, roomStateOf } from './room-state.ts'

const obsIn = (state: NonNullable<Room['obs']>['state']) =>
  roomOf({ obs: { obsId: 'o1', name: 'OBS', state, message: null } })
const seen = (room: Room, ageMs: number | null = 200, isAway = false) => {
  const { name, isLive } = roomStateOf(room, ageMs, isAway)
  return [name, isLive]
}

it('is live while OBS has spoken within two seconds, and grey at once after', () => {
  expect(seen(roomOf(), 2000)).toEqual(['live', true])
  expect(seen(roomOf(), 2001)).toEqual(['silent', false])
  expect(seen(roomOf(), null)).toEqual(['silent', false])
})

it('is never live while the station itself is not heard', () => {
  expect(seen(roomOf(), 200, true)).toEqual(['away', false])
})

it('tells apart an OBS that is frozen, gone, reached, or refuses the password', () => {
  for (const state of ['frozen', 'lost', 'connecting', 'wrong-password'] as const)
    expect(seen(obsIn(state))).toEqual([state, false])
})

it('says who drives the room where it is not this station, and that it may be taken over', () => {
  for (const [room, name] of [
    [roomOf({ isOwn: false }), 'elsewhere'],
    [roomOf({ owner: null, isOwn: false }), 'nobody'],
    [roomOf({ fenced: true }), 'fenced'],
    [roomOf({ rival: 'Régie 2' }), 'rival'],
  ] as const)
    expect(roomStateOf(room, 200, false)).toMatchObject({ name, mayTakeOver: true })
  expect(roomStateOf(roomOf(), 200, false).mayTakeOver).toBe(false)
})

it('says that this station is the room’s second, and shows its picture as OBS tells it', () => {
  const following = { state: 'hears', silentS: 0, alone: false } as const
  const second = roomOf({ isOwn: false, following })
  expect(roomStateOf(second, 200, false)).toMatchObject({
    name: 'second',
    tone: 'alone',
    isLive: true,
    mayTakeOver: false,
  })
  const silent = { ...second, following: { ...following, state: 'silent', silentS: 2 } } as const
  expect(roomStateOf(silent, 200, false)).toMatchObject({ name: 'second', tone: 'warn' })
  // The first that comes back, before the log tells it.
  expect(roomStateOf({ ...second, isOwn: true, fenced: true }, 200, false).name).toBe('second')
})

it('says that two rooms are one OBS before anything else of it, and offers nothing to take over', () => {
  const room = roomOf({ sharedWith: 'Salle 200', fenced: true })
  expect(roomStateOf(room, 200, false)).toMatchObject({ name: 'shared', isLive: true, mayTakeOver: false })
})

it('a lamp is lit only for what is confirmed', () => {
  const lamp = (room: Room, ageMs: number) => lampOf(room, roomStateOf(room, ageMs, false))
  expect(lamp(roomOf(), 200)).toBe('on')
  expect(lamp(roomOf({ recording: { active: false, paused: false, ms: 0, bytes: 0 } }), 200)).toBe('off')
  expect(lamp(roomOf(), 2500)).toBe('unknown')
  expect(lamp(roomOf({ recording: null }), 200)).toBe('unknown')
})
