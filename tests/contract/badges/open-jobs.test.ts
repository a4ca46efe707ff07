import { mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ViewName, ViewRow } from '../../../shared/contract/contract.ts'
import type { PrintJobEvent } from '../../../shared/domain/badges/print-job.ts'
import { prepareEvent, problemNamed, startTestStation, type TestStation } from '../test-station.ts'

let test: TestStation
let folder: string
let printerId: string
beforeEach(async () => {
  test = await startTestStation()
  await prepareEvent(test)
  folder = join(test.folder, '..', `${test.folder.split('/').at(-1)}-badges`)
  mkdirSync(folder)
  ;({ printerId } = await test.done('printers.add', { name: 'Dossier', driver: 'pdf-folder', address: folder }))
})
afterEach(() => test.stop())

const inTime = { timeout: 8000 }
const rows = async <Name extends ViewName>(name: Name): Promise<ViewRow<Name>[]> =>
  ((await test.view(name, {} as never, test.operator)).body as { rows: ViewRow<Name>[] }).rows
const rowOf = async (printJobId: string) => (await rows('printJobs')).find((job) => job.printJobId === printJobId)
/** As a printer's station would write it. */
const write = (events: readonly (readonly [string, PrintJobEvent])[]) =>
  test.station.log.note('printer', (writing) => {
    for (const [id, event] of events) writing.append('print-job', id, event)
  })
const settled = (attendeeId: string, status: 'unknown' | 'failed', version = 1): readonly PrintJobEvent[] => [
  { type: 'PrintJobRequested', attendeeId, printerId, version, specimen: false },
  { type: 'PrintJobTaken', attempt: 1 },
  { type: 'PrintJobSettled', attempt: 1, status, message: 'interrupted' },
]

describe('a badge that may have come out', () => {
  it('stays in sight behind any number of badges that failed since', async () => {
    const people = await Promise.all(
      Array.from({ length: 161 }, (_, at) =>
        test.done('attendees.register', { lastName: `Brun ${at}`, firstName: 'O' }),
      ),
    )
    const [first, ...others] = people.map(({ attendeeId }) => attendeeId)
    await write(settled(first ?? '', 'unknown').map((event) => ['doubtful', event] as const))
    test.clock.now += 1000
    await write(
      others.flatMap((attendeeId, at) =>
        settled(attendeeId, 'failed').map((event) => [`failed-${at}`, event] as const),
      ),
    )
    const jobs = await rows('printJobs')
    expect(jobs.filter(({ state }) => state === 'failed')).toHaveLength(150)
    expect(jobs.filter(({ state }) => state === 'unknown').map(({ printJobId }) => printJobId)).toEqual(['doubtful'])
  })
})

const register = async (lastName: string) =>
  (await test.done('attendees.register', { lastName, firstName: 'Odile' })).attendeeId
const until = (printJobId: string, state: ViewRow<'printJobs'>['state']) =>
  vi.waitFor(async () => expect(await rowOf(printJobId)).toMatchObject({ state }), inTime)
const problemOf = async (printJobId: string) =>
  problemNamed((await test.command('printJobs.retry', { printJobId }, test.operator)).body)
/** Requested while the folder is away. */
async function failed(attendeeId: string, reason?: string): Promise<string> {
  const { printJobId } = await test.done('badges.print', { attendeeId, ...(reason && { reason }) })
  await until(printJobId, 'failed')
  return printJobId
}

describe('a failed job that nobody needs any more leaves by itself', () => {
  beforeEach(() => renameSync(folder, `${folder}-away`))
  const mend = () => renameSync(`${folder}-away`, folder)

  it('when the badge that was given instead had come out before the doubt was answered', async () => {
    mend()
    const attendeeId = await register('Roux')
    await write(settled(attendeeId, 'unknown').map((event) => ['doubtful', event] as const))
    expect(await rowOf('doubtful')).toMatchObject({ state: 'unknown', wanted: true })
    const { printJobId } = await test.done('badges.print', { attendeeId, reason: 'pas trouvé' })
    await until(printJobId, 'printed')
    expect(await rowOf('doubtful')).toMatchObject({ state: 'unknown', wanted: false })
    await test.done('printJobs.confirm', { printJobId: 'doubtful', cameOut: false })
    await until('doubtful', 'cancelled')
  })

  it('when a substitute comes', async () => {
    const attendeeId = await register('Roux')
    const job = await failed(attendeeId)
    expect(await rowOf(job)).toMatchObject({ wanted: true })
    await test.done('attendees.substitute', { attendeeId, firstName: 'Nina', lastName: 'Testard' })
    await until(job, 'cancelled')
    expect(await problemOf(job)).toBe('not-retriable')
  })

  it('when one of several for the same person comes out after all', async () => {
    const attendeeId = await register('Roux')
    const first = await failed(attendeeId)
    const second = await failed(attendeeId, 'encore')
    mend()
    await test.done('printJobs.retry', { printJobId: first })
    await until(first, 'printed')
    await until(second, 'cancelled')
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('at a start, when it was so before', async () => {
    mend()
    const attendeeId = await register('Roux')
    const { printJobId } = await test.done('badges.print', { attendeeId })
    await until(printJobId, 'printed')
    // As a station that did not settle them by itself would have left it.
    const apply = vi
      .spyOn(test.station.log.streams, 'state')
      .mockImplementation((kind) => test.station.log.streams.initial(kind))
    await write(settled(attendeeId, 'failed').map((event) => ['left', event] as const))
    apply.mockRestore()
    expect(await rowOf('left')).toMatchObject({ state: 'failed' })
    await test.restart()
    await until('left', 'cancelled')
  })
})
