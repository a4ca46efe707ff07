import type { CommandInput, CommandName } from '../../../shared/contract/contract.ts'
import { hasComeOut, holderOf, type PrintJobState } from '../../../shared/domain/badges/print-job.ts'
import { hasLeft } from '../../../shared/domain/stations/station.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { untilCommitted } from '../event-log/until-committed.ts'
import type { BadgeBook } from './badge-book.ts'

/** What was asked elsewhere a moment ago is on its way here for so long, in ms. */
const onItsWayMs = 3000

export type JobHolders = ReturnType<typeof createJobHolders>

/**
 * Whether a badge may come out of another printer, the station of its printer alone can decide: it may have taken the job, and
 * its word of that not have come.
 */
export function createJobHolders(
  log: Pick<EventLog, 'onCommitted' | 'identity'>,
  catalog: Catalog,
  badges: Pick<BadgeBook, 'job'>,
) {
  const self = log.identity.stationId
  /** Null where it is this station, or will never print it any more. */
  function other(stationId: string | null): string | null {
    if (stationId === null || stationId === self) return null
    return hasLeft(catalog.get('station', stationId)) ? null : stationId
  }
  const ofPrinter = (printerId: string) => other(catalog.get('printer', printerId).owner)

  /** The station that holds a job which would leave its printer for this one. */
  function ofJob(job: PrintJobState | undefined, to: string | undefined): string | null {
    if (!job?.request || to === undefined || to === job.request.printerId) return null
    if (job.status !== 'queued' && job.status !== 'failed' && job.status !== 'cancelled') return null
    return other(holderOf(job.request, catalog.get('printer', job.request.printerId)))
  }

  return {
    ofPrinter,
    ofJob,
    /** The station that must do this; null where this one may. */
    of(name: CommandName, input: unknown): string | null {
      if (name === 'printJobs.retry') {
        const { printJobId, printerId } = input as CommandInput<'printJobs.retry'>
        return ofJob(badges.job(printJobId), printerId)
      }
      if (name === 'printJobs.move') {
        const { printJobIds, from, to } = input as CommandInput<'printJobs.move'>
        if (printJobIds === undefined) return from === undefined || from === to ? null : ofPrinter(from)
        const [holder = null, ...more] = new Set(printJobIds.map((id) => ofJob(badges.job(id), to)))
        return more.length === 0 ? holder : null
      }
      if (name === 'badges.resumeBatch') {
        const { batchId, printerId } = input as CommandInput<'badges.resumeBatch'>
        const { plan } = catalog.get('print-batch', batchId)
        return plan === null || printerId === undefined || printerId === plan.printerId
          ? null
          : ofPrinter(plan.printerId)
      }
      return null
    },
    /**
     * Whether another station may have this one do it: it holds a job or a queue that the command is about. A job that
     * has come out here meanwhile is still answered here.
     */
    isHere(name: CommandName, input: unknown): boolean {
      const owns = (printerId: string | undefined) =>
        printerId !== undefined && catalog.get('printer', printerId).owner === self
      const holds = (printJobId: string) => {
        const { request } = badges.job(printJobId) ?? {}
        return !!request && holderOf(request, catalog.get('printer', request.printerId)) === self
      }
      if (name === 'badges.resumeBatch')
        return owns(catalog.get('print-batch', (input as CommandInput<'badges.resumeBatch'>).batchId).plan?.printerId)
      if (name === 'printJobs.retry') return holds((input as CommandInput<'printJobs.retry'>).printJobId)
      const { printJobIds, from } = input as CommandInput<'printJobs.move'>
      return printJobIds === undefined ? owns(from) : printJobIds.length > 0 && printJobIds.every(holds)
    },
    /** What its asker knows of a job is here, too, or does not come. */
    async arrived(name: CommandName, input: unknown): Promise<void> {
      const { printJobId, printJobIds } = input as { printJobId?: string; printJobIds?: readonly string[] }
      if (name !== 'printJobs.retry' && name !== 'printJobs.move') return
      const ids = printJobIds ?? (printJobId === undefined ? [] : [printJobId])
      const isSettled = (id: string) => {
        const job = badges.job(id)
        if (name === 'printJobs.move') return job !== undefined
        return job !== undefined && (job.status === 'failed' || job.status === 'cancelled' || hasComeOut(job))
      }
      await untilCommitted(log, () => ids.every(isSettled), onItsWayMs)
    },
  }
}
