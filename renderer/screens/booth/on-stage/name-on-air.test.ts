import { expect, it } from 'vitest'
import { nameOnAir } from './name-on-air.ts'

const name = { id: 'n1', version: 1, lines: ['Solène Kerbrat', 'Directrice'] }
const screen = (more: object = {}, id = 'n1') => ({
  roomId: 'r1',
  connected: true,
  elsewhere: false,
  painted: [{ kind: 'lower-third' as const, id, version: 1, at: '2026-11-26T09:00:00.000Z' }],
  ...more,
})

it('a name is in the picture when a page or an OBS of the room has painted it', () => {
  expect(nameOnAir('r1', name, [screen()])).toEqual({ is: 'painted', text: 'Solène Kerbrat · Directrice' })
  expect(nameOnAir('r1', name, [screen({ connected: false, elsewhere: true })])?.is).toBe('painted')
})

it('a name that nothing has painted is only asked for', () => {
  for (const screens of [[], [screen({}, 'n0')], [screen({ roomId: 'r2' })], [screen({ connected: false })]])
    expect(nameOnAir('r1', name, screens)?.is).toBe('asked')
})

it('a name that was taken away and is still painted is told', () => {
  expect(nameOnAir('r1', null, [screen()])).toEqual({ is: 'kept', text: null })
  expect(nameOnAir('r1', null, [screen({ painted: [] })])).toBeNull()
})
