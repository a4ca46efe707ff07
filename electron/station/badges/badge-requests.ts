import { isCancelled } from '../../../shared/domain/attendees/attendee-stream.ts'
import { askedPrinter, hasComeOut, isUnderWay, type PrintJobRequest } from '../../../shared/domain/badges/print-job.ts'
import { bornId } from '../born-id.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import type { Call } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { BadgeBook } from './badge-book.ts'
import { newestCodeKey } from './badge-codes.ts'

interface BadgeRequest extends Pick<PrintJobRequest, 'attendeeId' | 'printerId' | 'batch'> {
  readonly reason?: string | null
}

/** Asks for somebody's badge; gives the id of the print job. `seed`: the same one asks for the same job again. */
export function requestBadge(
  log: EventLog,
  badges: Pick<BadgeBook, 'versionOut' | 'nextVersion' | 'jobsOf'>,
  { attendeeId, printerId, reason = null, batch }: BadgeRequest,
  { writing, seed }: Pick<Call, 'writing'> & { readonly seed: string },
): string {
  const printJobId = bornId(log, writing, 'print-job', `${seed}\n${attendeeId}`)
  const specimen = writing.state('event', eventStreamId).rehearsal
  const changes = writing.changes()
  const version = specimen ? badges.versionOut(attendeeId, changes) : badges.nextVersion(attendeeId, changes)
  // What did not come out is not wanted any more: tried again later, it would be a second badge.
  if (!specimen)
    for (const [id, { request, status }] of badges.jobsOf(attendeeId, 'open', writing.changes()))
      if (status === 'failed' && !request?.specimen) writing.append('print-job', id, { type: 'PrintJobCancelled' })
  writing.append('print-job', printJobId, {
    type: 'PrintJobRequested',
    attendeeId,
    ...askedPrinter(printerId, writing.state('printer', printerId)),
    version,
    specimen,
    person: reason === null ? null : { reason },
    ...(batch && { batch }),
    ...newestCodeKey(log),
    ...(isCancelled(writing.state('attendee', attendeeId)) && { ticketCancelled: true }),
  })
  return printJobId
}

/**
 * What prints by itself does so only for someone without a badge that is out, or in hand. Undefined where nothing is to
 * print. `isAnew`: the one that is out says something else than it should. `printerId`: a kiosk's. If undefined, the desk's
 * own.
 */
export function printAtArrival(
  log: EventLog,
  catalog: Catalog,
  badges: BadgeBook,
  asked: { readonly attendeeId: string; readonly isAnew: boolean; readonly printerId?: string | null | undefined },
  { writing, commandId }: Call,
): string | undefined {
  const { attendeeId, isAnew, printerId = ownPrinter(catalog, log) } = asked
  if (printerId === null || catalog.get('printer', printerId).removed) return undefined
  const { rehearsal } = writing.state('event', eventStreamId)
  const known = rehearsal ? [] : [...badges.jobsOf(attendeeId, 'underWay', writing.changes())]
  const underWay = known.filter(([, job]) => isUnderWay(job) && !job.request?.specimen)
  // Who stands there does not wait for a box.
  const inTheWay = isAnew ? underWay.filter(([, job]) => !hasComeOut(job)) : underWay
  if (!inTheWay.every(([, { status, request }]) => status === 'queued' && request?.batch)) return undefined
  for (const [id] of inTheWay) writing.append('print-job', id, { type: 'PrintJobCancelled' })
  return requestBadge(log, badges, { attendeeId, printerId }, { writing, seed: commandId })
}

/** Where this station's desk prints by itself. Null: it does not. */
function ownPrinter(catalog: Catalog, { identity }: EventLog): string | null {
  const { autoPrint, printerId } = catalog.get('desk', identity.stationId)
  return autoPrint ? printerId : null
}
