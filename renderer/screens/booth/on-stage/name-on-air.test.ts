import { expect, it } from 'vitest'
import { nameOnAir } from './name-on-air.ts'

const name = { id: 'n1', version: 1, lines: ['Solène Kerbrat', 'Directrice'] }
const room = { roomId: 'r1', isOwn: true }
const screen = (more: object = {}, id = 'n1') => ({
  roomId: 'r1',
  page: 'overlay' as const,
  connected: true,
  elsewhere: false,
  painted: [{ kind: 'lower-third' as const, id, version: 1, at: '2026-11-26T09:00:00.000Z' }],
  ...more,
})

it('a name is in the picture when a page or an OBS of the room has painted it', () => {
  expect(nameOnAir(room, name, [screen()])).toEqual({ is: 'painted', text: 'Solène Kerbrat · Directrice' })
  expect(nameOnAir(room, name, [screen({ connected: false, elsewhere: true })])?.is).toBe('painted')
})

it('a name that nothing has painted is only asked for', () => {
  for (const painted of [screen({}, 'n0').painted, []])
    expect(nameOnAir(room, name, [screen({ painted })])?.is).toBe('asked')
})

it('a name is not said to be missing where nothing that would paint it is heard', () => {
  const other = { page: 'return' as const, painted: [] }
  for (const screens of [[], [screen({ roomId: 'r2' })], [screen({ connected: false })], [screen(other)]])
    expect(nameOnAir(room, name, screens)?.is).toBe('unknown')
})

it('a name that was taken away and is still painted is told', () => {
  expect(nameOnAir(room, null, [screen()])).toEqual({ is: 'kept', text: null })
  expect(nameOnAir(room, null, [screen({ painted: [] })])).toBeNull()
})

it('a name in a room that another station drives is neither said to be painted nor to be missing', () => {
  for (const screens of [[], [screen()]])
    expect(nameOnAir({ ...room, isOwn: false }, name, screens)?.is).toBe('unknown')
  expect(nameOnAir({ ...room, isOwn: false }, null, [screen()])).toBeNull()
})
