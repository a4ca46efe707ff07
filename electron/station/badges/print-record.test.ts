import { expect, it } from 'vitest'
import { printJobStream } from '../../../shared/domain/badges/print-job.ts'
import { createPrintRecord, interrupted, neverTaken, takenOver } from './print-record.ts'

/** The record of a printer of this station, at which one job waits. `isAtItsEnd`: nothing can be written behind what stands there. */
function openRecord(isAtItsEnd: boolean) {
  const written: string[] = []
  const request = { attendeeId: 'a', printerId: 'p', version: 1, specimen: false }
  const job = { ...printJobStream.initial, request, status: 'queued', askedBy: 'here' }
  const writing = {
    state: (kind: string) => (kind === 'printer' ? { owner: 'here', epoch: 1 } : job),
    append: (_kind: string, _id: string, { type }: { type: string }) => written.push(type),
    isAtItsEnd: () => isAtItsEnd,
  }
  const record = createPrintRecord({
    log: {
      identity: { stationId: 'here' },
      note: async (_: string, write: (of: unknown) => unknown) => write(writing),
    },
    catalog: { get: () => ({ settings: null }) },
    badges: { isIdle: () => false },
    isStopping: () => false,
    wait: async () => {},
  } as never)
  return { ...record, written }
}

it('takes a job, and writes what follows from its state', async () => {
  const { take, conclude, written } = openRecord(false)
  expect(await take('j', 'p', 1)).toBe(true)
  for (const event of [takenOver(1), neverTaken(1), interrupted(1)]) await conclude('j', event)
  expect(written).toEqual(['PrintJobTaken', 'PrintJobSettled', 'PrintJobExpired', 'PrintJobSettled'])
})

it('takes no job whose taking would not count, which would print it again and again, and writes what a printer did', async () => {
  const { take, conclude, record, written } = openRecord(true)
  expect(await take('j', 'p', 1)).toBe(false)
  for (const event of [takenOver(1), neverTaken(1), interrupted(1)]) await conclude('j', event)
  expect(written).toEqual([])
  await record('j', { type: 'PrintJobSettled', attempt: 1, status: 'printed', message: null })
  expect(written).toEqual(['PrintJobSettled'])
})
