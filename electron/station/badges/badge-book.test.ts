import { afterEach, beforeEach, expect, it } from 'vitest'
import { type PrintJobEvent, type PrintJobState, printJobStream } from '../../../shared/domain/badges/print-job.ts'
import { written } from '../../../tests/contract/given.ts'
import { newFolder, openPilotLog, removeFolder } from '../../../tests/contract/test-log.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { badgeCodeOf } from '../keys/people-codes.ts'
import { createBadgeBook } from './badge-book.ts'

let folder: string
let log: EventLog
beforeEach(async () => {
  folder = newFolder()
  log = await openPilotLog(folder)
})
afterEach(() => {
  log.close()
  removeFolder(folder)
})

const requested = (station: string): readonly (readonly [PrintJobEvent, string])[] => [
  [
    {
      type: 'PrintJobRequested',
      attendeeId: 'a',
      printerId: 'p',
      version: 2,
      specimen: false,
      person: null,
      batch: { batchId: 'b', place: 1 },
    } as unknown as PrintJobEvent,
    station,
  ],
  [{ type: 'PrintJobTaken', attempt: 1 }, station],
  [{ type: 'PrintJobSettled', attempt: 1, status: 'printed', message: null }, station],
]

it('a job that was taken back with its station leaves nothing, and another one of the same badge stays', () => {
  const book = createBadgeBook(log, {} as never)
  const states = new Map<string, PrintJobState>()
  function tell(id: string, after: PrintJobState): void {
    const before = states.get(id) ?? printJobStream.initial
    states.set(id, after)
    book.apply({ kind: 'print-job', id, before, after, own: false })
  }
  function print(id: string, station: string): void {
    for (const [event, by] of requested(station))
      tell(id, printJobStream.evolve(states.get(id) ?? printJobStream.initial, event, written(by, 1)))
  }
  const code = badgeCodeOf(log, 'a', 2)
  const all = () => ({
    code: book.ofCode(code),
    jobs: [...book.all()].map(([id]) => id),
    ofBatch: book.ofBatch('b').map(([id]) => id),
    isAsked: book.isAskedOfBatch('b', 'a'),
    out: [...book.progressOf('b').outAt.keys()],
    printed: book.progressOf('b').jobs.printed ?? 0,
    version: book.versionOut('a'),
  })
  const nothing = { code: undefined, jobs: [], ofBatch: [], isAsked: false, out: [], printed: 0, version: 0 }

  print('lost', 'desk1')
  print('honest', 'desk2')
  expect(all().jobs).toEqual(['lost', 'honest'])
  tell('lost', printJobStream.initial)
  const badge = { attendeeId: 'a', version: 2, codeKey: undefined }
  const left = { code: badge, jobs: ['honest'], ofBatch: ['honest'], isAsked: true, out: [1], printed: 1, version: 2 }
  expect(all()).toEqual(left)
  tell('honest', printJobStream.initial)
  expect(all()).toEqual(nothing)
})
