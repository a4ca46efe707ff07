import { describe, expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { type PrinterSettings, printerStream } from './printer.ts'

const settings = {
  name: 'Accueil',
  driver: 'pdf-folder' as const,
  address: '/badges',
  takeWithinS: 120,
  label: { widthMm: 80, heightMm: 50, dpi: 203 },
} satisfies PrinterSettings
const added = { type: 'PrinterAdded', ...settings } as const
const badgesHere = { station: 'desk-1', folder: '/badges' }

it('a printer belongs to the station that added it, and another one’s statements do not count', () => {
  const { state } = given(
    printerStream,
    [added, written('desk-1', 1)],
    [{ ...added, type: 'PrinterUpdated', name: 'Presse' }, written('pilot', 2)],
    [added, written('desk-2', 3)],
  )
  expect(state).toEqual({
    settings,
    trusted: settings,
    trustedBy: 'desk-1',
    isPilots: true,
    owner: 'desk-1',
    epoch: 1,
    rival: null,
    removed: false,
    folders: [badgesHere],
    testedAt: null,
    roll: null,
  })
})

it('a printer that was removed stays known, and is removed', () => {
  const { state } = given(
    printerStream,
    [added, written('desk-1', 1)],
    [{ type: 'PrinterRemoved' }, written('desk-1', 2)],
  )
  expect(state).toEqual({
    settings,
    trusted: settings,
    trustedBy: 'desk-1',
    isPilots: true,
    owner: 'desk-1',
    epoch: 1,
    rival: null,
    removed: true,
    folders: [badgesHere],
    testedAt: null,
    roll: null,
  })
})

it('a fact that is dated before the printer was added does not count', () => {
  const { state } = given(
    printerStream,
    [{ type: 'PrinterTakenOver', epoch: 2 }, written('desk-2', 1)],
    [{ type: 'PrinterRemoved' }, { ...written('desk-2', 2), role: 'reception' }],
    [{ ...added, type: 'PrinterUpdated', address: '/ailleurs' }, written('desk-2', 3)],
    [added, written('desk-1', 4)],
  )
  expect(state).toMatchObject({ settings, owner: 'desk-1', epoch: 1, removed: false, folders: [badgesHere] })
})

it('a roll is a label shorter by each test print, and a new one starts from its own number', () => {
  const tested = { type: 'PrinterTested', status: 'printed' } as const
  const loaded = (labels: number) => ({ type: 'PrinterRollLoaded', labels }) as const
  const facts = [added, tested, loaded(100), tested, { ...tested, status: 'unknown' } as const]
  const { state } = given(printerStream, ...facts.map((event, at) => [event, written('desk-1', at)] as const))
  expect(state.roll).toEqual({ labels: 100, at: 2, tested: 2 })
  const { state: next } = given(
    printerStream,
    ...[...facts, loaded(50)].map((event, at) => [event, written('desk-1', at)] as const),
  )
  expect(next.roll).toEqual({ labels: 50, at: 5, tested: 0 })
})

it('keeps each folder that it was given, and on which station, whatever it is changed to', () => {
  const changed = (at: number, change: Partial<PrinterSettings>) =>
    [{ ...added, ...change, type: 'PrinterUpdated' } as const, written('desk-1', at)] as const
  const { state } = given(
    printerStream,
    [added, written('desk-1', 1)],
    ...[
      changed(2, { name: 'Autre' }),
      changed(3, { address: '/ailleurs' }),
      changed(4, { driver: 'zpl', address: 'x' }),
    ],
    [{ type: 'PrinterTakenOver', epoch: 2 }, written('desk-2', 5)],
    [{ ...added, type: 'PrinterUpdated' }, written('desk-2', 6)],
  )
  expect(state.folders).toEqual([
    badgesHere,
    { station: 'desk-1', folder: '/ailleurs' },
    { station: 'desk-2', folder: '/badges' },
  ])
})

it('has, for who takes it over, the settings that it was added with or that a pilot’s station gave, and no desk’s', () => {
  const change = (address: string, station: string, at: number, role: 'pilot' | 'reception') =>
    [{ ...added, type: 'PrinterUpdated', address } as const, { ...written(station, at), role }] as const
  const taken = (station: string, epoch: number, at: number) =>
    [{ type: 'PrinterTakenOver', epoch } as const, written(station, at)] as const
  const ofDesk = [
    [added, written('desk-1', 1)],
    change('/thief', 'desk-1', 2, 'reception'),
    taken('hub', 2, 3),
  ] as const
  expect(given(printerStream, ...ofDesk).state.settings?.address).toBe('/badges')
  const ofPilot = [[added, written('hub', 1)], change('/pilot', 'hub', 2, 'pilot'), taken('desk-1', 2, 3)] as const
  const stolen = [...ofPilot, change('/thief', 'desk-1', 4, 'reception')] as const
  expect(given(printerStream, ...stolen).state.settings?.address).toBe('/thief')
  expect(given(printerStream, ...stolen, taken('hub', 3, 5)).state.settings?.address).toBe('/pilot')
})

it('is removed only by pilots’ stations if one of them gave its settings, otherwise also by a desk', () => {
  const desk = (at: number) => ({ ...written('desk-1', at), role: 'reception' }) as const
  const removed = { type: 'PrinterRemoved' } as const
  const taken = [{ type: 'PrinterTakenOver', epoch: 2 }, desk(2)] as const
  const ofPilot = [[added, written('hub', 1)], taken, [removed, desk(3)]] as const
  expect(given(printerStream, ...ofPilot).state).toMatchObject({ removed: false, isPilots: true, trustedBy: 'hub' })
  const takenBack = [{ type: 'PrinterTakenOver', epoch: 3 }, written('hub', 4)] as const
  expect(given(printerStream, ...ofPilot, takenBack, [removed, written('hub', 5)]).state.removed).toBe(true)
  const ofDesk = given(printerStream, [added, desk(1)], [removed, desk(2)])
  expect(ofDesk.state).toMatchObject({ removed: true, isPilots: false })
})

describe('a printer that another station takes over', () => {
  const taken = (station: string, epoch: number, at: number) =>
    [{ type: 'PrinterTakenOver', epoch } as const, written(station, at)] as const
  const renamed = (station: string, name: string, at: number) =>
    [{ ...added, type: 'PrinterUpdated', name } as const, written(station, at)] as const
  const first = [added, written('desk-1', 1)] as const

  it('is that station’s from then on, and its earlier owner’s no more', () => {
    const { state } = given(
      printerStream,
      ...[first, taken('desk-2', 2, 2), renamed('desk-1', 'Ancien', 3), renamed('desk-2', 'Repris', 4)],
    )
    expect(state).toMatchObject({ owner: 'desk-2', epoch: 2, rival: null, settings: { name: 'Repris' } })
  })

  it('belongs, of two that claim the same epoch, to the greater one whichever is heard first; the other is told of', () => {
    for (const claims of [
      [taken('desk-2', 2, 2), taken('desk-3', 2, 3)],
      [taken('desk-3', 2, 2), taken('desk-2', 2, 3)],
    ])
      expect(given(printerStream, first, ...claims).state).toMatchObject({ owner: 'desk-3', epoch: 2, rival: 'desk-2' })
  })

  it('is not taken by a past epoch, and has no rival when one of the two takes it again', () => {
    const both = [first, taken('desk-2', 2, 2), taken('desk-3', 2, 3), taken('desk-2', 3, 4)]
    expect(given(printerStream, ...both).state).toMatchObject({ owner: 'desk-2', epoch: 3, rival: null })
    expect(given(printerStream, ...both, taken('desk-4', 2, 5)).state).toMatchObject({ owner: 'desk-2', epoch: 3 })
  })
})
