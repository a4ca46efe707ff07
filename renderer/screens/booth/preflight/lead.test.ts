import { expect, it } from 'vitest'
import { type Finding, leadOf } from './lead.ts'

const nowhere = { scene: null, source: null, cueId: null, cue: null, cueRoomId: null }
const found = (kind: Finding['kind'], place: Partial<Finding['place']> = {}): Finding => ({
  findingId: 'f',
  roomId: 'obs',
  room: 'Atelier B',
  kind,
  severity: 'fault',
  message: '',
  english: '',
  place: { ...nowhere, ...place },
  checkedAt: '2026-11-26T09:00:00.000Z',
})

it('a cue is in its own room’s run of show, whichever OBS its scene is missing from', () => {
  const place = { scene: 'Table ronde', cueId: 'c31', cue: 'Table ronde', cueRoomId: 'hall' }
  expect(leadOf(found('scene-missing', place))).toEqual({ to: 'cue', roomId: 'hall', cueId: 'c31' })
  // Removed since the check.
  expect(leadOf(found('scene-missing', { ...place, cueRoomId: null }))).toEqual({ to: 'room', roomId: 'obs' })
})

it('a finding in OBS leads to the room, and one about its address to its settings', () => {
  expect(leadOf(found('file-missing', { source: 'Logo' }))).toEqual({ to: 'room', roomId: 'obs' })
  expect(leadOf(found('obs-away'))).toEqual({ to: 'settings', roomId: 'obs' })
})
