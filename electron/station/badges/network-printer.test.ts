import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { prepareEvent, startTestStation, type TestStation } from '../../../tests/contract/test-station.ts'
import { type FakePrinter, startFakePrinter } from '../../../tests/support/fake-printers/fake-printer.ts'
import { canReadCodes, readCodes } from '../../../tests/support/fake-printers/read-codes.ts'

let test: TestStation
let printer: FakePrinter
let printerId: string
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  printer = await startFakePrinter()
  const settings = { name: 'Étiqueteuse', driver: 'escpos', address: printer.address } as const
  printerId = (await test.done('printers.add', { ...settings, timeouts: { connectS: 1, answerS: 1 } })).printerId
})
afterEach(async () => {
  await test.stop()
  await printer.off()
})

async function askFor(firstName: string): Promise<string> {
  const { attendeeId } = await test.done('attendees.register', { firstName, lastName: 'Le Goff' })
  return (await test.done('badges.print', { attendeeId, printerId })).printJobId
}
const comesTo = (printJobId: string, status: string) =>
  vi.waitFor(() => expect(test.station.log.streams.state('print-job', printJobId)).toMatchObject({ status }), 20_000)

it.skipIf(!canReadCodes())('a badge comes out of a printer on the network, and its code opens the door', async () => {
  await comesTo(await askFor('Odile'), 'printed')
  const [code = ''] = readCodes(printer.badges)
  expect(await test.done('checkIn.scan', { code })).toMatchObject({ attendee: { firstName: 'Odile' } })
  expect(printer.strays).toEqual([])
})

it('one that is off may be added, and is told of at once', async () => {
  await printer.off()
  await test.done('printers.add', { name: 'Éteinte', driver: 'escpos', address: printer.address })
  await vi.waitFor(async () =>
    expect((await test.view('printers', {}, test.operator)).body).toMatchObject({
      rows: expect.arrayContaining([
        expect.objectContaining({ name: 'Éteinte', state: 'attention', message: 'printer-refused' }),
      ]),
    }),
  )
})

it('a badge that failed because the printer was off comes out when a person asks again', async () => {
  await printer.off()
  const job = await askFor('Odile')
  await comesTo(job, 'failed')
  await printer.on()
  await test.done('printJobs.retry', { printJobId: job })
  await comesTo(job, 'printed')
  expect(printer.badges.length).toBe(1)
})

it('a badge in hand when the station is stopped is in doubt after the next start, with what is known of it', async () => {
  printer.manners.answers = 'nothing'
  const job = await askFor('Odile')
  await vi.waitFor(() => expect(printer.badges.length).toBe(1), 20_000)
  await test.restart()
  expect(test.station.log.streams.state('print-job', job)).toMatchObject({ status: 'unknown' })
  expect(printer.badges.length).toBe(1)
})

it('its address may be changed to one that can be an address, and the refusal says what to type', async () => {
  const { status, body } = await test.command(
    'printers.update',
    { printerId, address: 'tcp://imprimante' },
    test.operator,
  )
  expect([status, body]).toMatchObject([400, { detail: expect.stringMatching(/^L’adresse d’une imprimante réseau/) }])
})

it('a batch comes to its end when those in doubt are erased: no list names them any more', async () => {
  printer.manners.answers = 'nothing'
  const { attendeeIds } = await test.done('attendees.registerDelegation', { organisation: 'Conseil', count: 2 })
  const { batchId } = await test.done('badges.printBatch', { filter: { attendeeIds }, boxSize: 10, printerId })
  const batch = async () => {
    const { body } = await test.view('printBatches', {}, test.operator)
    return (body as { rows: ViewRow<'printBatches'>[] }).rows[0]
  }
  await vi.waitFor(async () => expect(await batch()).toMatchObject({ state: 'paused', inDoubt: 2 }), 20_000)
  await test.done('badges.resumeBatch', { batchId })
  await test.done('attendees.erase', { attendeeIds })
  await vi.waitFor(async () => expect(await batch()).toMatchObject({ state: 'done', inDoubt: 0, out: 0 }), 5000)
})
