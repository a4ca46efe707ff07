import { type AskedPrinter, isForOwner, isTooLate } from '../../../shared/domain/badges/print-job.ts'
import type { PrintMessage } from '../../../shared/domain/badges/print-messages.ts'
import type { Catalog } from '../catalog.ts'
import { DatabaseUnavailable } from '../event-log/database.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { BadgeBook } from './badge-book.ts'
import type { PrintResult } from './drivers/driver.ts'

/** What became of a job at its printer. */
export interface Attempted {
  readonly status: PrintResult['state']
  readonly message: PrintMessage | null
}

type Conclusion = ReturnType<typeof neverTaken | typeof interrupted | typeof takenOver>
type PrintEvent =
  | ({ readonly type: 'PrintJobSettled'; readonly attempt: number } & Attempted)
  | ({ readonly type: 'PrintJobRetried' } & AskedPrinter)

/** After a crash: only a person who looks knows whether it came out. */
export const interrupted = (attempt: number) =>
  ({ type: 'PrintJobSettled', attempt, status: 'unknown', message: 'interrupted' }) as const

/** Requested from a station that lost the printer: only a person who looks knows whether it came out there. */
export const takenOver = (attempt: number) =>
  ({ type: 'PrintJobSettled', attempt, status: 'unknown', message: 'taken-over' }) as const

/** The requesting station gave it up without having heard from here: it may know that nothing came out. */
export const neverTaken = (attempt: number) => ({ type: 'PrintJobExpired', attempt, said: 'confirmed' }) as const

const writeAgainMs = 1000

/**
 * Writes what happens to badges, before anything else happens to them. On a full disk the printer's line waits until
 * there is room.
 */
export function createPrintRecord(deps: {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly badges: BadgeBook
  readonly isStopping: () => boolean
  readonly wait: (ms: number) => Promise<unknown>
}) {
  const { log, catalog, badges, isStopping, wait } = deps

  async function untilWritten<Answer>(write: () => Promise<Answer>): Promise<Answer> {
    for (;;)
      try {
        return await write()
      } catch (error) {
        if (isStopping() || !(error instanceof DatabaseUnavailable)) throw error
        await wait(writeAgainMs)
      }
  }

  return {
    /** What a printer has done. */
    record: (printJobId: string, event: PrintEvent): Promise<void> =>
      untilWritten(() => log.note('printer', (writing) => writing.append('print-job', printJobId, event))),

    /** What follows from the state of a job that was given up, or that another station had. */
    conclude: (printJobId: string, event: Conclusion): Promise<void> =>
      untilWritten(() =>
        log.note('printer', (writing) => {
          if (!writing.isAtItsEnd('print-job', printJobId)) writing.append('print-job', printJobId, event)
        }),
      ),

    /**
     * False if a desk was faster: it cancelled the job, sent it elsewhere, or made it needless. Or if the taking would not
     * count: the badge would be printed again and again.
     */
    take: (printJobId: string, printerId: string, attempt: number): Promise<boolean> =>
      untilWritten(() =>
        log.note('printer', (writing) => {
          if (writing.isAtItsEnd('print-job', printJobId)) return false
          const job = writing.state('print-job', printJobId)
          const { request, status } = job
          const printer = writing.state('printer', printerId)
          const isOwner = printer.owner === log.identity.stationId
          const stands = isOwner && status === 'queued' && request?.printerId === printerId
          if (!stands || !isForOwner(request, printer)) return false
          const { settings } = catalog.get('printer', printerId)
          // The requesting desk was told that it failed, and may have requested it elsewhere.
          const isNeighbours = job.askedBy !== log.identity.stationId
          if (isNeighbours && settings && isTooLate(job, settings.takeWithinS, writing.now)) {
            writing.append('print-job', printJobId, { type: 'PrintJobExpired', attempt: job.attempt })
            return false
          }
          // Since the request, its person may have been erased, replaced, or given another badge.
          const isNeeded = !badges.isIdle(printJobId, writing)
          writing.append(
            'print-job',
            printJobId,
            isNeeded ? { type: 'PrintJobTaken', attempt } : { type: 'PrintJobCancelled' },
          )
          return isNeeded
        }),
      ),
  }
}
