import { beforeEach, expect, it } from 'vitest'
import { newCommandId } from './command-id.ts'
import { createStationStore, type KeptCommand } from './store.ts'
import { keepUntakenScans } from './untaken-scans.ts'
import { addressView } from './view-key.ts'

beforeEach(() => localStorage.clear())

const scanAt = (checkpoint: string | undefined, name: KeptCommand['name'] = 'checkIn.scan'): KeptCommand => ({
  id: newCommandId(),
  name,
  at: 5,
  input: { code: 'A', ...(checkpoint !== undefined && { checkpoint }) },
})

function page(kept: readonly KeptCommand[] = []) {
  const store = createStationStore()
  const taken: KeptCommand[] = []
  store.setState({ kept })
  const untaken = keepUntakenScans({
    store,
    storage: localStorage,
    connection: {
      watch: () => () => undefined,
      withdraw: (ids) => store.setState((state) => ({ kept: state.kept.filter(({ id }) => !ids.has(id)) })),
      takeUp: (commands) => void taken.push(...commands),
    },
  })
  const { key } = addressView('me', {})
  return {
    store,
    taken,
    untaken,
    shut: () => store.setState(({ link }) => ({ link: { ...link, denied: true } })),
    enter: (role: string, checkpoint: string | null) =>
      store.setState({ views: { [key]: { state: 'ready', version: 1, value: { role, checkpoint, label: 'Nils' } } } }),
  }
}

it('puts scans of a door aside when its access has ended, and leaves everything else where it is', () => {
  const [scan, leave, entrance, admit] = [
    scanAt('a2'),
    scanAt('a2', 'checkIn.leave'),
    scanAt(undefined),
    scanAt('a2', 'checkIn.admit'),
  ] as const
  const one = page([scan, entrance, leave, admit])
  expect([one.store.getState().untaken, one.store.getState().kept.length]).toEqual([0, 4])
  one.shut()
  expect(one.store.getState().kept).toEqual([entrance, admit])
  expect(one.store.getState().untaken).toBe(2)
  expect(page().store.getState().untaken).toBe(2)
})

it('sends them with the first session of that door, and with no other door’s', () => {
  const [first, second] = [scanAt('a2'), scanAt('b1')]
  page([first, second]).shut()
  const other = page()
  other.enter('door', 'c1')
  expect([other.taken, other.store.getState().untaken]).toEqual([[], 2])
  const next = page()
  next.enter('door', 'a2')
  expect([next.taken, next.store.getState().untaken]).toEqual([[first], 1])
  const desk = page()
  desk.enter('reception', null)
  expect([desk.taken, page().store.getState().untaken]).toEqual([[second], 0])
})

it('holds nothing once the station was given back', () => {
  const one = page([scanAt('a2')])
  one.shut()
  one.untaken.clear()
  expect(localStorage).toHaveLength(0)
})

it('has each scan once where a page ended while it put them aside', () => {
  const scan = scanAt('a2')
  page([scan]).shut()
  const again = page([scan])
  again.shut()
  expect(again.store.getState().untaken).toBe(1)
})
