import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ViewRow } from '../../shared/contract/contract.ts'
import { joinEvent } from './join-event.ts'
import { otherStation } from './other-station.ts'
import { foldersOfTests } from './test-folders.ts'
import { prepareEvent, problemNamed, startTestStation, type TestStation } from './test-station.ts'

const inTime = { timeout: 8000, interval: 25 }

const folder = foldersOfTests()
let hub: TestStation
let printerId: string
let address: string
beforeEach(async () => {
  hub = await startTestStation({ folder: folder(), hub: true })
  await prepareEvent(hub)
  address = folder()
  printerId = (await hub.done('printers.add', { name: 'Accueil', driver: 'pdf-folder', address })).printerId
})
afterEach(async () => {
  await hub.stop()
})

const printers = async () => {
  const { body } = await hub.view('printers', {}, hub.operator)
  return (body as { rows: ViewRow<'printers'>[] }).rows
}
async function refusalAt(station: TestStation, name: 'printers.takeOver' | 'printers.remove', id: string) {
  const { status, body } = await station.command(name, { printerId: id }, station.operator)
  return [status, problemNamed(body)]
}

it('a reception laptop that is put out has removed no printer of the pilot’s, and nobody prints to the one it has put in its place', async () => {
  const { log } = hub.station
  const lost = otherStation(log.identity, 'lost')
  const twin = 'lostabcdefghij'
  await log.note('station', (writing) => {
    writing.append('station', lost.stationId, lost.pairing(log.identity, 'reception'))
  })
  const write = (id: string, type: string, payload: object) =>
    lost.write({ lane: 'system', stream: `printer/${id}`, type, payload, ts: hub.clock.now + 1000 })
  write(printerId, 'PrinterTakenOver', { epoch: 2 })
  write(printerId, 'PrinterRemoved', {})
  const settings = log.streams.state('printer', printerId).settings ?? {}
  write(twin, 'PrinterAdded', { ...settings, address: folder() })
  expect(await log.receive(lost.batch('system'))).toBe('stored')
  expect(await printers()).toHaveLength(2)

  await hub.done('stations.revoke', { stationId: lost.stationId })
  expect(await printers()).toMatchObject([{ printerId, isOwn: false }])
  expect(await refusalAt(hub, 'printers.takeOver', twin)).toEqual([409, 'put-out-printer'])
  expect(await hub.done('printers.takeOver', { printerId })).toEqual({ epoch: 3 })
  expect(await printers()).toMatchObject([{ printerId, isOwn: true, address }])
})

it('a pilot’s printer that a reception’s station has taken over is removed once a pilot’s station has it back', async () => {
  const where = folder()
  await joinEvent(hub, where, 'reception', 'Accueil 2')
  const desk = await startTestStation({ folder: where, isNew: true })
  const ownerAt = ({ station }: TestStation) => station.log.streams.state('printer', printerId).owner
  const { stationId } = desk.station.log.identity
  await vi.waitFor(() => expect(ownerAt(desk)).not.toBeNull(), inTime)
  expect(await desk.done('printers.takeOver', { printerId })).toEqual({ epoch: 2 })
  await vi.waitFor(() => expect(ownerAt(hub)).toBe(stationId), inTime)
  for (const station of [desk, hub])
    expect(await refusalAt(station, 'printers.remove', printerId)).toEqual([409, 'pilots-printer'])
  await hub.done('printers.takeOver', { printerId })
  await hub.done('printers.remove', { printerId })
  expect(await printers()).toEqual([])
  await desk.stop()
})
