import { expect, it } from 'vitest'
import { roomOf } from '../room-for-tests.ts'
import { isMissing, leavesSafety, readyOf, readyRooms, readyScenes } from './ready.ts'

const [hall, side, foyer] = ['hall', 'side', 'foyer'].map((roomId) => roomOf({ roomId }))
const rooms = [hall, side, foyer].filter((room) => room !== undefined)
const cue = {
  cueId: 'c24',
  number: 24,
  title: 'Reprise',
  room: 'Plénière',
  rooms: ['hall', 'side'],
  airRooms: ['hall', 'side'],
  scenes: [
    { roomId: 'hall', scene: 'Pupitre' },
    { roomId: 'side', scene: 'Diapos' },
  ],
}

it('a press takes the next cue, whose scenes are ready by themselves', () => {
  const ready = readyOf({ rooms, chosen: {}, cue, selected: hall })
  expect(ready).toEqual({ kind: 'cue', cue })
  expect(readyScenes(ready)).toEqual(cue.scenes)
})

it('a scene chosen by hand goes before the cue', () => {
  const ready = readyOf({ rooms, chosen: { hall: 'Large' }, cue, selected: hall })
  expect(readyScenes(ready)).toEqual([{ roomId: 'hall', scene: 'Large' }])
  expect(readyRooms(ready)).toEqual(['hall'])
})

it('in a room that the cue does not touch a press does nothing', () => {
  expect(readyOf({ rooms, chosen: {}, cue, selected: foyer })).toBeNull()
  expect(readyOf({ rooms, chosen: {}, cue, selected: side })).toEqual({ kind: 'cue', cue })
})

it('a run of show without any OBS is taken too', () => {
  expect(readyOf({ rooms: [], chosen: {}, cue, selected: undefined })).toEqual({ kind: 'cue', cue })
  expect(readyOf({ rooms: [], chosen: {}, cue: null, selected: undefined })).toBeNull()
})

it('a press that would show a room in safety is held', () => {
  const ready = readyOf({ rooms, chosen: {}, cue, selected: hall })
  expect(leavesSafety(ready, rooms)).toBe(false)
  expect(leavesSafety(ready, [roomOf({ roomId: 'side', inSafety: true })])).toBe(true)
  expect(leavesSafety(ready, [roomOf({ roomId: 'hall', awaitedInSafety: true })])).toBe(true)
  expect(leavesSafety(ready, [roomOf({ roomId: 'foyer', inSafety: true })])).toBe(false)
  // The safety scene once more shows nobody.
  expect(leavesSafety(ready, [roomOf({ roomId: 'hall', inSafety: true, safetyScene: 'Pupitre' })])).toBe(false)
})

it('a scene is missing only where the OBS has told its scenes', () => {
  const room = roomOf()
  expect([isMissing(room, 'Pupitre'), isMissing(room, 'Disparue'), isMissing(room, null)]).toEqual([false, true, false])
  expect(isMissing({ ...room, scenes: [] }, 'Disparue')).toBe(false)
  expect(isMissing(roomOf({ obs: { obsId: 'o1', name: 'OBS', state: 'lost', message: null } }), 'Disparue')).toBe(false)
})
