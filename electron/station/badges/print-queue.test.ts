import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PrintJobState } from '../../../shared/domain/badges/print-job.ts'
import type { CommandId } from '../../../shared/kernel/ids.ts'
import { prepareEvent, startTestStation, type TestStation } from '../../../tests/contract/test-station.ts'

let test: TestStation
let address: string
let printerId: string
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  address = join(test.folder, 'badges')
  mkdirSync(address)
  printerId = (await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address })).printerId
})
afterEach(() => test.stop())

const pilot = { role: 'pilot', label: 'Pilotage', checkpoint: null, accessId: null } as const
async function askFor(lastName: string): Promise<string> {
  const { attendeeId } = await test.done('attendees.register', { lastName, firstName: 'Odile' })
  return (await test.done('badges.print', { attendeeId, printerId })).printJobId
}
const job = (id: string): PrintJobState => test.station.log.streams.state('print-job', id)
const settled = (id: string) => vi.waitFor(() => expect(job(id).status).toBe('printed'), { timeout: 20_000 })
const eventsOf = (id: string) =>
  test.station.log.db
    .prepare<[string], { type: string }>('SELECT type FROM events WHERE stream = ? ORDER BY ts')
    .all(`print-job/${id}`)
    .map(({ type }) => type.replace('PrintJob', ''))

describe('a badge asked of this station’s printer', () => {
  it('is taken by an event before anything prints, and comes out once, under its id and nobody’s name', async () => {
    const id = await askFor('Quéméneur')
    await settled(id)
    expect(eventsOf(id)).toEqual(['Requested', 'Taken', 'Settled'])
    expect(readdirSync(address)).toEqual([`${id}.pdf`])
  })

  it('that a desk cancelled while the printer turned to it is not printed', async () => {
    let answer: Promise<object> | undefined
    const first = await askFor('Le Goff')
    const second = await askFor('Le Goffic')
    // The moment at which the printer is free, and has not yet taken the next.
    test.station.log.onCommitted((changes) => {
      if (changes.some(({ kind, id, after }) => kind === 'print-job' && id === first && after.status === 'printed'))
        answer = test.station.dispatch('printJobs.cancel', { printJobId: second }, randomUUID() as CommandId, pilot)
    })
    await settled(first)
    expect(await answer).toEqual({ outcome: {} })
    await settled(await askFor('Brun'))
    expect(eventsOf(second)).toEqual(['Requested', 'Cancelled'])
    expect(readdirSync(address)).not.toContain(`${second}.pdf`)
  })

  it.each([
    ['erased', 'attendees.erase', (attendeeId: string) => ({ attendeeIds: [attendeeId] })],
    [
      'replaced',
      'attendees.substitute',
      (attendeeId: string) => ({ attendeeId, firstName: 'Nina', lastName: 'Testard' }),
    ],
    ['cancelled', 'attendees.amend', (attendeeId: string) => ({ attendeeId, changes: { status: 'cancelled' } })],
  ] as const)('of somebody who was %s while it waited is not printed', async (_, command, inputOf) => {
    let answer: Promise<object> | undefined
    const first = await askFor('Le Goff')
    const second = await askFor('Le Goffic')
    const input = inputOf(job(second).request?.attendeeId ?? '')
    test.station.log.onCommitted((changes) => {
      if (changes.some(({ kind, id, after }) => kind === 'print-job' && id === first && after.status === 'printed'))
        answer = test.station.dispatch(command, input, randomUUID() as CommandId, pilot)
    })
    await settled(first)
    expect(await answer).toHaveProperty('outcome')
    await settled(await askFor('Brun'))
    expect(eventsOf(second)).toEqual(['Requested', 'Cancelled'])
    expect(readdirSync(address)).not.toContain(`${second}.pdf`)
  })

  it('of somebody whose ticket was cancelled before is printed: they were let in knowing that', async () => {
    const { attendeeId } = await test.done('attendees.register', { lastName: 'Roux', firstName: 'Odile' })
    await test.done('attendees.amend', { attendeeId, changes: { status: 'cancelled' } })
    await settled((await test.done('badges.print', { attendeeId, printerId })).printJobId)
  })

  it('whose next one came out elsewhere while it waited is not printed', async () => {
    const first = await askFor('Le Goff')
    const second = await askFor('Le Goffic')
    const request = job(second).request
    test.station.log.onCommitted((changes) => {
      if (
        !request ||
        !changes.some(({ kind, id, after }) => kind === 'print-job' && id === first && after.status === 'printed')
      )
        return
      void test.station.log.note('test', (writing) => {
        writing.append('print-job', 'other', {
          type: 'PrintJobRequested',
          ...request,
          version: 2,
          printerId: 'elsewhere',
        })
        writing.append('print-job', 'other', { type: 'PrintJobTaken', attempt: 1 })
        writing.append('print-job', 'other', {
          type: 'PrintJobSettled',
          attempt: 1,
          status: 'printed',
          message: null,
        })
      })
    })
    await settled(first)
    await settled(await askFor('Brun'))
    expect(eventsOf(second)).toEqual(['Requested', 'Cancelled'])
  })

  it('that was in hand when the station died is in doubt, and is not printed again by itself', async () => {
    const id = await askFor('Roux')
    await settled(id)
    await test.station.log.note('test', (writing) => {
      const request = job(id).request
      if (request)
        writing.append('print-job', 'died', { type: 'PrintJobRequested', ...request, version: request.version + 1 })
      writing.append('print-job', 'died', { type: 'PrintJobTaken', attempt: 1 })
    })
    await test.restart()
    expect(job('died')).toMatchObject({ status: 'unknown', message: 'interrupted' })
    await test.done('printJobs.confirm', { printJobId: 'died', cameOut: false })
    expect(job('died').status).toBe('failed')
    expect(readdirSync(address)).toEqual([`${id}.pdf`])
    await test.done('printJobs.retry', { printJobId: 'died' })
    await settled('died')
  })

  it('that was waiting when the station was stopped is printed after the next start', async () => {
    await test.station.log.note('test', (writing) => {
      const request = { attendeeId: 'nobody', printerId: 'other', version: 1, specimen: false }
      writing.append('print-job', 'waiting', { type: 'PrintJobRequested', ...request })
      writing.append('printer', 'other', { type: 'PrinterAdded', ...settings() })
    })
    await test.restart()
    await settled('waiting')
  })
})

describe('a printer of another station', () => {
  it('prints nothing here: its owner has not taken the job', async () => {
    const id = await askFor('Vasseur')
    await settled(id)
    await test.station.log.note('test', (writing) => {
      const request = { attendeeId: 'nobody', printerId: 'elsewhere', version: 1, specimen: false }
      writing.append('print-job', 'foreign', { type: 'PrintJobRequested', ...request })
    })
    await test.restart()
    expect(eventsOf('foreign')).toEqual(['Requested'])
  })
})

const settings = () => ({
  name: 'Autre',
  driver: 'pdf-folder' as const,
  address,
  takeWithinS: 120,
  label: { widthMm: 80, heightMm: 50, dpi: 203 },
})
