import { expect, it } from 'vitest'
import { given, written } from '../../../tests/contract/given.ts'
import { type PrinterSettings, printerStream } from './printer.ts'

const settings = {
  ...{ name: 'Accueil', driver: 'pdf-folder' as const, address: '/badges', takeWithinS: 120 },
  label: { widthMm: 80, heightMm: 50, dpi: 203 },
} satisfies PrinterSettings
const added = { type: 'PrinterAdded', ...settings } as const

it('a printer belongs to the station where it was added, and what another one says of it does not count', () => {
  const { state } = given(
    printerStream,
    [added, written('desk-1', 1)],
    [{ ...added, type: 'PrinterUpdated', name: 'Presse' }, written('pilot', 2)],
    [added, written('desk-2', 3)],
  )
  expect(state).toEqual({ settings, owner: 'desk-1', removed: false, roll: null })
})

it('a printer that was removed stays known, and is removed', () => {
  const { state } = given(
    printerStream,
    [added, written('desk-1', 1)],
    [{ type: 'PrinterRemoved' }, written('desk-1', 2)],
  )
  expect(state).toEqual({ settings, owner: 'desk-1', removed: true, roll: null })
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
