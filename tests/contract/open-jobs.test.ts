import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ViewName, ViewRow } from '../../shared/contract/contract.ts'
import type { PrintJobEvent } from '../../shared/domain/badges/print-job.ts'
import { prepareEvent, startTestStation, type TestStation } from './test-station.ts'

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
  test.station.log.submit({
    ...{ actor: 'printer', command: null },
    run(writing) {
      for (const [id, event] of events) writing.append('print-job', id, event)
      return { answer: undefined, outcome: null }
    },
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
