import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { attendeeIdOf, badgeCodeOf } from '../../../electron/station/keys/people-codes.ts'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { mostEpochOfOthers } from '../../../shared/domain/stations/ownership.ts'
import { joinEvent } from '../join-event.ts'
import { otherStation } from '../other-station.ts'
import { foldersOfTests } from '../test-folders.ts'
import { codes, prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

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

it('a reception laptop that is put out has removed no printer of the pilot’s, and no station prints to its replacement', async () => {
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
  expect(await printers()).toMatchObject([{ printerId, isOwn: true, address }])
  expect(await refusalAt(hub, 'printers.takeOver', twin)).toEqual([409, 'put-out-printer'])
})

it('a desk is told that it cannot have back a printer that a stolen laptop has claimed for good, and has it once that one is put out', async () => {
  const where = folder()
  await joinEvent(hub, where, 'reception', 'Accueil 2')
  const desk = await startTestStation({ folder: where, isNew: true })
  await vi.waitFor(() => expect(desk.station.log.streams.state('printer', printerId).owner).not.toBeNull(), inTime)
  expect(await desk.done('printers.takeOver', { printerId })).toEqual({ epoch: 2 })
  const { log } = hub.station
  const lost = otherStation(log.identity, 'lost')
  await log.note('station', (writing) => {
    writing.append('station', lost.stationId, lost.pairing(log.identity, 'reception'))
  })
  const ofPrinter = () => desk.station.log.streams.state('printer', printerId)
  await vi.waitFor(() => expect(ofPrinter().epoch).toBe(2), inTime)
  lost.write({
    lane: 'system',
    stream: `printer/${printerId}`,
    type: 'PrinterTakenOver',
    payload: { epoch: mostEpochOfOthers },
    ts: hub.clock.now + 1000,
  })
  expect(await log.receive(lost.batch('system'))).toBe('stored')
  await vi.waitFor(() => expect(ofPrinter().owner).toBe(lost.stationId), inTime)
  expect(await refusalAt(desk, 'printers.takeOver', printerId)).toEqual([409, 'taken-for-good'])
  await hub.done('stations.revoke', { stationId: lost.stationId })
  await vi.waitFor(() => expect(ofPrinter().owner).toBe(desk.station.log.identity.stationId), inTime)
  await desk.stop()
})

it('a badge that a stolen laptop requested voids no badge once it is put out, and waiting jobs are not printed', async () => {
  const { log } = hub.station
  const soizic = attendeeIdOf(log, codes.soizic)
  const { printJobId } = await hub.done('badges.print', { attendeeId: soizic, printerId })
  const statusOf = (id: string) => log.streams.state('print-job', id).status
  await vi.waitFor(() => expect(statusOf(printJobId)).toBe('printed'), inTime)
  const lost = otherStation(log.identity, 'lostlaptop')
  await log.note('station', (writing) => {
    writing.append('station', lost.stationId, lost.pairing(log.identity, 'reception'))
  })
  const asks = (id: string, version: number) =>
    lost.write({
      lane: 'people',
      stream: `print-job/${id}`,
      type: 'PrintJobRequested',
      ts: hub.clock.now + 1000,
      payload: { attendeeId: soizic, printerId, version, specimen: false },
      part: { reason: 'perdu' },
    })
  const theirs = `${lost.stationId}abcdefghij`
  asks(theirs, 2)
  expect(await log.receive(lost.batch('people'))).toBe('stored')
  await vi.waitFor(() => expect(statusOf(theirs)).toBe('printed'), inTime)
  const verdictOf = async () => (await hub.done('checkIn.scan', { code: badgeCodeOf(log, soizic, 1) })).verdict
  expect(await verdictOf()).toBe('badge-replaced')
  await hub.done('stations.revoke', { stationId: lost.stationId })
  expect(await verdictOf()).not.toBe('badge-replaced')
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
