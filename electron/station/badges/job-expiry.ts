import { isTooLate, type PrintJobState } from '../../../shared/domain/badges/print-job.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import type { Catalog } from '../catalog.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { longestPutOffMs } from '../timing.ts'
import type { BadgeBook } from './badge-book.ts'

/**
 * A badge that this station has asked of a neighbour's printer, and that its station does not take in time, has failed: also
 * while the two are apart, so that the person at the desk is not left waiting. Its station never takes it later; whether it had
 * taken it already, it alone can say.
 */
export function createJobExpiry(deps: {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly badges: BadgeBook
  readonly onError: (error: unknown) => void
}) {
  const { log, catalog, badges, onError } = deps
  const self = log.identity.stationId
  const timers = new Map<string, NodeJS.Timeout>()

  function watch(printJobId: string, job: PrintJobState): void {
    clearTimeout(timers.get(printJobId))
    timers.delete(printJobId)
    const { owner, settings } = catalog.get('printer', job.request?.printerId ?? '')
    if (job.status !== 'queued' || job.askedBy !== self || owner === null || owner === self || !settings) return
    const dueInMs = job.changedAt + settings.takeWithinS * 1000 - log.now()
    const timer = setTimeout(
      () => expire(printJobId).catch(onError),
      Math.min(Math.max(0, dueInMs) + 1, longestPutOffMs),
    )
    timer.unref()
    timers.set(printJobId, timer)
  }

  const expire = (printJobId: string): Promise<void> =>
    log.note('printer', (writing) => {
      if (writing.isAtItsEnd('print-job', printJobId)) return
      const job = writing.state('print-job', printJobId)
      const { settings } = catalog.get('printer', job.request?.printerId ?? '')
      if (settings && isTooLate(job, settings.takeWithinS, writing.now as Instant))
        writing.append('print-job', printJobId, { type: 'PrintJobExpired', attempt: job.attempt, said: 'unheard' })
      // A timer may fire a millisecond early by the clock that dates facts, and weeks early for one of another century.
      else watch(printJobId, job)
    })

  return {
    apply({ kind, id, after }: Change): void {
      if (kind === 'print-job') watch(id, after)
    },
    /** After the log was opened. */
    resume(): void {
      for (const [id, job] of badges.all()) watch(id, job)
    },
    end(): void {
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
