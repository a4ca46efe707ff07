import { describe, expect, it } from 'vitest'
import { roomShowStream } from '../../../../shared/domain/show/room-show.ts'
import { expectedCanvas, findIn, type MachineFacts, type RoomPlan } from './findings.ts'
import type { ObsInventory } from './inventory.ts'
import { findingSentence } from './wording.ts'

const obs: ObsInventory = {
  canvas: { width: 1920, height: 1080 },
  scenes: [
    { uuid: 'u1', name: 'Large' },
    { uuid: 'u2', name: 'Sécurité' },
  ],
  studioMode: true,
  items: new Map([
    [
      'u1',
      [
        { name: 'Caméra', shown: true },
        { name: 'LSF incrustation', shown: true },
        { name: 'Sous-titres', shown: false },
      ],
    ],
  ]),
  audio: [{ name: 'Micro', muted: false }],
  files: [],
  fonts: [],
  diskMb: 500_000,
  recordingKbps: 6000,
  hasStreamTarget: true,
}
const plan: RoomPlan = {
  scenes: [
    {
      roomId: 'r',
      scene: { uuid: null, name: 'Large' },
      cueId: 'c1',
      title: 'Ouverture',
      isDone: false,
      isNamed: true,
    },
  ],
  safetyScene: { uuid: 'u2', name: 'autrefois' },
  settings: roomShowStream.initial.settings,
  nameSource: null,
  recordedHours: 8,
  canvas: '1920 × 1080',
}
const machine: MachineFacts = { missingFiles: new Set(), fonts: new Set(['liberation sans']), loudestDb: -20 }
const kinds = (...given: Parameters<typeof findIn>) => findIn(...given).map(({ kind }) => kind)

describe('before the doors', () => {
  it('nothing is found where all is there', () => {
    expect(findIn(obs, plan, machine)).toEqual([])
  })

  it('a cue’s scene is looked for by its UUID, then by its name', () => {
    const renamed = [{ uuid: 'u1', name: 'Plan large' }, ...obs.scenes.slice(1)]
    const bound = { ...plan, scenes: plan.scenes.map((one) => ({ ...one, scene: { uuid: 'u1', name: 'Large' } })) }
    expect(kinds({ ...obs, scenes: renamed }, bound, machine)).toEqual([])
    const [found] = findIn({ ...obs, scenes: renamed }, plan, machine)
    expect(found).toEqual({ kind: 'scene-missing', scene: 'Large', cueId: 'c1', cue: 'Ouverture' })
    expect(findingSentence(found as never).fr).toBe(
      'La scène « Large » n’est pas dans OBS (conducteur : « Ouverture »).',
    )
  })

  it('the source of names must be in the scene of each cue that names somebody, or in a scene within it', () => {
    const named = { ...plan, nameSource: 'Synthé' }
    const [found] = findIn(obs, named, machine)
    expect(found).toEqual({
      kind: 'name-source-missing',
      scene: 'Large',
      cueId: 'c1',
      cue: 'Ouverture',
      wanted: 'Synthé',
    })
    expect(kinds(obs, { ...named, scenes: named.scenes.map((one) => ({ ...one, isNamed: false })) }, machine)).toEqual(
      [],
    )
    const nested = new Map([
      ['u1', [{ name: 'Habillage', shown: true }]],
      ['u3', [{ name: 'Synthé', shown: false }]],
    ])
    const scenes = [...obs.scenes, { uuid: 'u3', name: 'Habillage' }]
    expect(kinds({ ...obs, scenes, items: nested }, named, machine)).toEqual([])
  })

  it('the inset and the caption band must be shown in each cue’s scene', () => {
    const settings = { ...plan.settings, insetSource: 'lsf', captionSource: 'sous-titres' }
    expect(kinds(obs, { ...plan, settings }, machine)).toEqual(['captions-missing'])
  })

  it('what a scene lacks is told once, and a safety scene needs neither inset nor captions', () => {
    const [one] = plan.scenes
    if (!one) throw new Error('a scene')
    const safety = { ...one, scene: { uuid: 'u2', name: 'Sécurité' }, cueId: 'c3' }
    const items = new Map([...obs.items, ['u2', [{ name: 'Carton', shown: true }]]])
    const settings = { ...plan.settings, captionSource: 'sous-titres' }
    const scenes = [one, { ...one, cueId: 'c2' }, safety]
    expect(kinds({ ...obs, items }, { ...plan, scenes, settings }, machine)).toEqual(['captions-missing'])
  })

  it('the disk must hold what is planned to be recorded', () => {
    // 8 h at 6000 kbit/s are 21.6 GB.
    expect(kinds({ ...obs, diskMb: 21_000 }, plan, machine)).toEqual(['disk'])
    expect(kinds({ ...obs, diskMb: 22_000 }, plan, machine)).toEqual([])
    expect(kinds({ ...obs, diskMb: 1000 }, { ...plan, recordedHours: 0 }, machine)).toEqual(['disk'])
  })

  it('files and fonts are looked at where OBS is here, and named where it is not', () => {
    const with_ = {
      ...obs,
      files: [{ source: 'Logo', path: '/a/logo.png' }],
      fonts: [{ source: 'Titre', face: 'Inter' }],
    }
    expect(kinds(with_, plan, { ...machine, missingFiles: new Set(['/a/logo.png']) })).toEqual([
      'file-missing',
      'font-missing',
    ])
    expect(kinds(with_, plan, { ...machine, missingFiles: null, fonts: null })).toEqual(['file-not-checked'])
  })

  it('sound that is muted, missing or not heard, and a stream without a target, are found', () => {
    expect(kinds({ ...obs, audio: [] }, plan, machine)).toEqual(['no-audio'])
    expect(kinds({ ...obs, audio: [{ name: 'Micro', muted: true }] }, plan, machine)).toEqual(['audio-muted'])
    expect(kinds(obs, plan, { ...machine, loudestDb: -90 })).toEqual(['audio-silent'])
    const streamed = { ...plan, settings: { ...plan.settings, isStreamed: true } }
    expect(kinds({ ...obs, hasStreamTarget: false }, streamed, machine)).toEqual(['stream-not-configured'])
  })

  it('the canvas is that of most OBS, and full HD where there is no most', () => {
    const [full, small] = [obs.canvas, { width: 1280, height: 720 }]
    expect(expectedCanvas([small, small, full])).toBe('1280 × 720')
    expect(expectedCanvas([small, full])).toBe('1920 × 1080')
    expect(expectedCanvas([small])).toBe('1920 × 1080')
    expect(kinds({ ...obs, canvas: small }, plan, machine)).toEqual(['canvas'])
  })
})
