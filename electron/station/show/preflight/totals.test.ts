import { expect, it } from 'vitest'
import { roomShowStream } from '../../../../shared/domain/show/room-show.ts'
import type { Finding, PlannedScene } from './findings.ts'
import type { ObsInventory } from './inventory.ts'
import { type LookedRoom, totalsOf } from './totals.ts'

const obs: ObsInventory = {
  canvas: { width: 1920, height: 1080 },
  scenes: [],
  studioMode: true,
  items: new Map(),
  audio: [],
  files: [],
  fonts: [],
  diskMb: 500_000,
  recordingKbps: null,
  hasStreamTarget: true,
}
const scene = (roomId: string): PlannedScene => ({
  roomId,
  cueId: 'c',
  title: 'Ouverture',
  isDone: false,
  isNamed: false,
  scene: { uuid: null, name: 'Large' },
})
const { settings } = roomShowStream.initial
const room = (findings: readonly Finding[] = [], more: Partial<LookedRoom> = {}): LookedRoom => ({
  roomId: 'r',
  findings,
  seen: obs,
  air: 'here',
  plan: { scenes: [scene('r'), scene('r')], settings: { ...settings, isStreamed: true } },
  ...more,
})

it('counts each scene of each cue, the safety scenes beside them', () => {
  const missing: readonly Finding[] = [
    { kind: 'scene-missing', scene: 'Large' },
    { kind: 'safety-scene-missing' },
    { kind: 'inset-missing', scene: 'Large' },
  ]
  const totals = totalsOf([room(), room(missing)])
  expect(totals).toMatchObject({ scenes: { planned: 4, found: 3 }, safetyScenes: { planned: 2, found: 1 } })
  expect(totals).toMatchObject({ rooms: { withObs: 2, looked: 2 }, faults: 3, looks: 0 })
})

it('of an OBS that does not answer, all is planned and nothing is found', () => {
  expect(totalsOf([room(), room([{ kind: 'obs-away' }], { seen: null })])).toEqual({
    rooms: { withObs: 2, looked: 1 },
    scenes: { planned: 4, found: 2 },
    safetyScenes: { planned: 2, found: 1 },
    disks: { looked: 1, ok: 1 },
    sounds: { looked: 1, ok: 1 },
    streams: { planned: 2, found: 1 },
    faults: 1,
    looks: 0,
  })
})

it('a room that has no OBS misses its scenes; one that another station drives is checked there', () => {
  const without = room([{ kind: 'no-obs' }], { seen: null, air: 'none' })
  const elsewhere = room([{ kind: 'not-driven-here' }], { seen: null, air: 'elsewhere' })
  expect(totalsOf([without, elsewhere])).toMatchObject({
    rooms: { withObs: 1, looked: 0 },
    scenes: { planned: 2, found: 0 },
    safetyScenes: { planned: 0, found: 0 },
    faults: 1,
    looks: 1,
  })
})

it('sound is well where it is there, open and heard; a disk counts where the room is recorded', () => {
  const notRecorded = { scenes: [], settings: { ...settings, isRecorded: false } }
  const totals = totalsOf([
    room([{ kind: 'disk' }]),
    room(
      [
        { kind: 'audio-muted', source: 'Micro' },
        { kind: 'audio-muted', source: 'Film' },
      ],
      { plan: notRecorded },
    ),
    room([{ kind: 'audio-silent' }]),
  ])
  expect(totals).toMatchObject({ sounds: { looked: 3, ok: 1 }, disks: { looked: 2, ok: 1 } })
  expect(totals).toMatchObject({ streams: { planned: 2, found: 2 }, faults: 3, looks: 1 })
})
