import { expect, it } from 'vitest'
import type { Take } from '../booth-types.ts'
import { roomOf } from '../room-for-tests.ts'
import { afterAir, isSafetyOnItsWay, lastLegOf, legsToTake, roomToSettle, toKeep, toPutBack } from './asked.ts'

const take = (at: string, roomId: string, scene: string): Take => ({
  takeId: at,
  kind: 'take',
  at,
  cue: null,
  legs: [
    {
      roomId,
      kind: 'scene',
      state: 'confirmed',
      scene,
      room: 'Plénière',
      output: null,
      action: null,
      isOwn: true,
      tookMs: 200,
    },
  ],
})
const takes = [
  take('2026-11-26T09:00:00Z', 'r1', 'Large'),
  take('2026-11-26T09:02:00Z', 'r1', 'Diapos'),
  take('2026-11-26T09:03:00Z', 'r2', 'Film'),
]
const alarm = {
  kind: 'unexpected-air',
  message: '',
  english: '',
  at: '2026-11-26T09:04:00Z',
  acknowledged: false,
} as const

it('a press takes the chosen scenes of the rooms that are there, in their order', () => {
  const rooms = [roomOf({ roomId: 'r1' }), roomOf({ roomId: 'r2' }), roomOf({ roomId: 'r3' })]
  expect(legsToTake(rooms, { r3: 'Film', r1: 'Diapos', gone: 'Large' })).toEqual([
    { roomId: 'r1', scene: 'Diapos' },
    { roomId: 'r3', scene: 'Film' },
  ])
})

it('a scene that came on air is no longer chosen; a later choice stays', () => {
  const onAir = [
    { roomId: 'r1', scene: 'Diapos' },
    { roomId: 'r2', scene: 'Diapos' },
    { roomId: 'r4', scene: null },
  ]
  const chosen = { r1: 'Diapos', r2: 'Film', r3: 'Large' }
  expect(afterAir(chosen, onAir)).toEqual({ r2: 'Film', r3: 'Large' })
  expect(afterAir(chosen, [])).toBe(chosen)
})

it('the last leg of a room is of its latest take, in whatever order they come', () => {
  expect(lastLegOf('r1', takes)?.scene).toBe('Diapos')
  expect(lastLegOf('r1', takes.toReversed())?.scene).toBe('Diapos')
  expect(lastLegOf('r9', takes)).toBeUndefined()
})

it('safety is on its way to a room until its order has an end, or something else was asked for', () => {
  const of = (state: 'sent' | 'failed', kind: Take['kind'] = 'safety'): Take => {
    const one = take('2026-11-26T09:05:00Z', 'r1', 'Sécurité')
    return { ...one, kind, legs: one.legs.map((leg) => ({ ...leg, state })) }
  }
  expect(isSafetyOnItsWay('r1', [...takes, of('sent')])).toBe(true)
  expect(isSafetyOnItsWay('r2', [...takes, of('sent')])).toBe(false)
  expect(isSafetyOnItsWay('r1', [...takes, of('failed')])).toBe(false)
  expect(isSafetyOnItsWay('r1', [...takes, of('sent', 'take')])).toBe(false)
  expect(isSafetyOnItsWay('r1', [of('sent'), take('2026-11-26T09:06:00Z', 'r1', 'Film')])).toBe(false)
})

it('an unrequested scene can be put back or kept; without one, neither is offered', () => {
  const room = roomOf({ program: 'Pupitre', alarms: [alarm] })
  expect([toPutBack(room, takes), toKeep(room)]).toEqual(['Diapos', 'Pupitre'])
  const well = roomOf({ program: 'Diapos' })
  expect([toPutBack(well, takes), toKeep(well)]).toEqual([null, null])
  expect(toPutBack(roomOf({ program: 'Diapos', alarms: [alarm] }), takes)).toBeNull()
})

it('after a scene that came late, the one before it can be put back', () => {
  const failed = take('2026-11-26T09:04:00Z', 'r1', 'Film')
  const late = { ...failed, legs: failed.legs.map((leg) => ({ ...leg, state: 'failed' as const })) }
  expect(toPutBack(roomOf({ program: 'Film', alarms: [alarm] }), [...takes, late])).toBe('Diapos')
})

it('the keys that settle find the room by themselves, and the selected one first', () => {
  const well = roomOf({ roomId: 'r1' })
  const [one, other] = ['r2', 'r3'].map((roomId) => roomOf({ roomId, alarms: [alarm] }))
  const rooms = [well, one, other].filter((room) => room !== undefined)
  expect(roomToSettle(rooms, well)?.roomId).toBe('r2')
  expect(roomToSettle(rooms, other)?.roomId).toBe('r3')
  expect(roomToSettle([well], well)).toBeUndefined()
})
