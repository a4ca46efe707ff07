import type { PrintJobState } from '../../../shared/domain/badges/print-job.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Change } from '../event-log/projector.ts'
import type { BadgeBook, Facts } from './badge-book.ts'
import { ownsPrinter } from './printer-owner.ts'

/**
 * Settles what failed and can no longer be wanted, whatever has made it so: another badge came out, was asked for again,
 * or somebody else comes instead; and all that is open of somebody erased. Otherwise it would stay on the desk for ever, with a button that always refuses. At
 * the printer's own station, as all that a job becomes.
 */
export function createNeedlessJobs(deps: {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly badges: BadgeBook
  readonly onError: (error: unknown) => void
}) {
  const { log, catalog, badges, onError } = deps
  const committed: Facts = { state: (kind, id) => log.streams.state(kind, id), *changes() {} }
  let isEnding = false

  const isOurs = (printJobId: string): boolean => {
    const printerId = badges.job(printJobId)?.request?.printerId
    return printerId !== undefined && ownsPrinter(catalog, log.identity.stationId, printerId)
  }
  const needlessOf = (attendeeId: string, facts: Facts) => badges.needlessOf(attendeeId, facts).filter(isOurs)

  function settle(attendeeId: string): void {
    if (isEnding || needlessOf(attendeeId, committed).length === 0) return
    log
      .note('printer', (writing) => {
        for (const id of needlessOf(attendeeId, writing)) writing.append('print-job', id, { type: 'PrintJobCancelled' })
      })
      .catch(onError)
  }

  return {
    apply({ kind, id, after }: Change): void {
      if (kind === 'attendee') settle(id)
      if (kind !== 'print-job') return
      const { request } = after as PrintJobState
      if (request) settle(request.attendeeId)
    },
    /** After the log was opened. */
    resume(): void {
      const people = new Set([...badges.all()].map(([, { request }]) => request?.attendeeId))
      for (const attendeeId of people) if (attendeeId !== undefined) settle(attendeeId)
    },
    end(): void {
      isEnding = true
    },
  }
}
