import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
beforeEach(async () => {
  test = await startTestStation()
})
afterEach(() => test.stop())

let port = 9
/** A room with an OBS that nobody reaches: its key does not wait for it. */
async function addRoom(name: string) {
  const { roomId } = await test.done('rooms.add', { name })
  return { roomId, ...(await test.done('obs.add', { name, address: `ws://127.0.0.1:${port++}`, roomId })) }
}
async function keys() {
  const { rows } = (await test.view('show', {}, test.operator)).body as { rows: ViewRow<'show'>[] }
  return Object.fromEntries(rows.map(({ name, number }) => [name, number]))
}

it('a room keeps its key when others join, whatever their names, and finds it again with another OBS', async () => {
  const { obsId, roomId } = await addRoom('Plénière')
  await addRoom('Foyer')
  expect(await keys()).toEqual({ Plénière: 1, Foyer: 2 })
  await test.done('obs.remove', { obsId })
  await addRoom('Amphithéâtre')
  expect(await keys()).toEqual({ Foyer: 2, Amphithéâtre: 3 })
  await test.done('obs.add', { name: 'Autre', address: `ws://127.0.0.1:${port++}`, roomId })
  expect(await keys()).toEqual({ Plénière: 1, Foyer: 2, Amphithéâtre: 3 })
})

it('a tenth room has no key to keep', async () => {
  for (let number = 1; number <= 10; number++) await addRoom(`Salle ${number}`)
  expect(await keys()).toMatchObject({ 'Salle 9': 9, 'Salle 10': null })
})
