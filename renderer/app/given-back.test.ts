import { beforeEach, expect, it, vi } from 'vitest'
import { endWithStation } from './given-back.ts'
import { createStationStore } from './store.ts'
import { addressView } from './view-key.ts'

const receipt = { receiptId: 'r', stationId: 's', name: 'Accueil 2', at: '2026-11-26T18:00:00.000Z', facts: 12 }
const { key } = addressView('stations', {})
const stations = (own: object) => ({ [key]: { state: 'ready', version: 1, rows: [{ self: true, ...own }] } as const })

beforeEach(() => sessionStorage.clear())

function page() {
  const store = createStationStore()
  sessionStorage.setItem('regie.hubs', 'some')
  const connection = { watch: vi.fn(() => () => undefined), end: vi.fn() }
  const end = endWithStation({ store, connection, storages: [sessionStorage] })
  const people = { people: { state: 'ready', version: 1, rows: [{ lastName: 'Quéméneur' }] } } as const
  const kept = [{ id: 'a', name: 'checkIn.scan', input: { code: 'A' }, at: 0 }] as const
  store.setState({ views: { ...people, ...stations({ givenBack: false }) }, kept })
  return { store, connection, end }
}
const held = ({ store }: ReturnType<typeof page>) => [store.getState().views, store.getState().kept]

it('holds nothing of anybody once its receipt is there', () => {
  const one = page()
  one.end({ receipt, timeZone: 'Europe/Paris' })
  expect(held(one)).toEqual([{}, []])
  expect(sessionStorage).toHaveLength(0)
  expect(one.connection.end).toHaveBeenCalledOnce()
  expect(one.store.getState().givenBack).toEqual({ receipt, timeZone: 'Europe/Paris' })
})

it('goes on while its station is at work, and ends when it hears that another window has given it back', () => {
  const one = page()
  expect(one.store.getState().givenBack).toBeNull()
  expect(one.connection.end).not.toHaveBeenCalled()
  one.store.setState({ views: { ...one.store.getState().views, ...stations({ givenBack: true }) } })
  expect(held(one)).toEqual([{}, []])
  expect(sessionStorage).toHaveLength(0)
  expect(one.store.getState().givenBack).toEqual({ receipt: null, timeZone: undefined })
})

it('shows its receipt even where the news has overtaken it', () => {
  const one = page()
  one.store.setState({ views: stations({ givenBack: true }) })
  one.end({ receipt, timeZone: undefined })
  expect(one.store.getState().givenBack?.receipt).toEqual(receipt)
})
