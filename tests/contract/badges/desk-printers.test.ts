import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { joinEvent } from '../join-event.ts'
import { foldersOfTests } from '../test-folders.ts'
import { prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

const inTime = { timeout: 8000, interval: 25 }

const folder = foldersOfTests()
let hub: TestStation
let desk: TestStation
let printerId: string
beforeEach(async () => {
  hub = await startTestStation({ folder: folder(), hub: true })
  await prepareEvent(hub)
  const printer = { name: 'Accueil', driver: 'pdf-folder', address: folder() } as const
  printerId = (await hub.done('printers.add', printer)).printerId
  const where = folder()
  await joinEvent(hub, where, 'reception', 'Accueil 2')
  desk = await startTestStation({ folder: where, isNew: true })
})
afterEach(async () => {
  await desk.stop()
  await hub.stop()
})

const deskId = () => desk.station.log.identity.stationId
const desksAtHub = async () => ((await hub.view('desks', {}, hub.operator)).body as { rows: ViewRow<'desks'>[] }).rows

it('the pilot gives a desk its printer, and the desk may choose another', async () => {
  await vi.waitFor(async () =>
    expect(await desksAtHub()).toContainEqual(expect.objectContaining({ name: 'Accueil 2' })),
  )
  await hub.done('desks.setPrinter', { stationId: deskId(), printerId })
  const atDesk = async () => (await desk.view('desk', {}, desk.operator)).body
  await vi.waitFor(async () => expect(await atDesk()).toMatchObject({ value: { printerId } }), inTime)
  await desk.done('desk.configure', { printerId: null })
  const own = expect.objectContaining({ stationId: deskId(), printerId: null })
  await vi.waitFor(async () => expect(await desksAtHub()).toContainEqual(own), inTime)
})

it('no desk gives another its printer, and no printer is given that is not there', async () => {
  const refusal = async (at: TestStation, stationId: string, printer: string | null) => {
    const { status, body } = await at.command('desks.setPrinter', { stationId, printerId: printer }, at.operator)
    return [status, problemNamed(body)]
  }
  expect(await refusal(hub, 'none', printerId)).toEqual([404, 'unknown-station'])
  expect(await refusal(hub, deskId(), 'none')).toEqual([404, 'unknown-printer'])
  expect(await refusal(desk, hub.station.log.identity.stationId, null)).toEqual([409, 'pilot-station-needed'])
})
