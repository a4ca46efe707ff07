import { hasComeOut, isUnderWay, type PrintJobState } from '../../../shared/domain/badges/print-job.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import type { Call } from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { badgeCodeOf } from '../event-log/identity.ts'
import type { Change } from '../event-log/projector.ts'

export interface Badge {
  readonly attendeeId: string
  readonly version: number
}

/** Which badges exist: their codes, which are out, and which jobs they come from. In memory, from the print jobs. */
export type BadgeBook = ReturnType<typeof createBadgeBook>

export function createBadgeBook(log: EventLog, catalog: Catalog) {
  const jobs = new Map<string, PrintJobState>()
  const byAttendee = new Map<string, Set<string>>()
  const codes = new Map<string, Badge>()

  /** Specimens aside. `unsettled`: what the transaction at work has changed and is not in memory yet. */
  function realJobsOf(attendeeId: string, unsettled: Iterable<Change> = []): PrintJobState[] {
    const found = new Map([...(byAttendee.get(attendeeId) ?? [])].map((id) => [id, jobs.get(id)]))
    for (const { kind, id, after } of unsettled) if (kind === 'print-job') found.set(id, after as PrintJobState)
    return [...found.values()].filter(
      (job) => job?.request?.attendeeId === attendeeId && !job.request.specimen,
    ) as PrintJobState[]
  }
  /** 0 while none has come out. */
  const versionOut = (attendeeId: string, unsettled?: Iterable<Change>): number =>
    Math.max(
      0,
      ...realJobsOf(attendeeId, unsettled)
        .filter(hasComeOut)
        .map(({ request }) => request?.version ?? 0),
    )

  /** Above every badge that is out, may be, or will be: whichever comes out last voids those before it. */
  const nextVersion = (attendeeId: string, unsettled: Iterable<Change>): number =>
    1 +
    Math.max(
      0,
      ...realJobsOf(attendeeId, unsettled)
        .filter(isUnderWay)
        .map(({ request }) => request?.version ?? 0),
    )

  function request(attendeeId: string, printerId: string, reason: string | null, { writing, commandId }: Call): string {
    const printJobId = derivedId(log, 'print-job', `${commandId}\n${attendeeId}`)
    const specimen = writing.state('event', eventStreamId).rehearsal
    const version = specimen ? versionOut(attendeeId, writing.changes()) : nextVersion(attendeeId, writing.changes())
    writing.append('print-job', printJobId, {
      type: 'PrintJobRequested',
      ...{ attendeeId, printerId, version, specimen, person: reason === null ? null : { reason } },
    })
    return printJobId
  }

  return {
    apply({ kind, id, after }: Change): void {
      if (kind !== 'print-job') return
      const job = after as PrintJobState
      jobs.set(id, job)
      if (!job.request) return
      const { attendeeId, version, specimen } = job.request
      const ids = byAttendee.get(attendeeId)
      if (ids) ids.add(id)
      else byAttendee.set(attendeeId, new Set([id]))
      if (!specimen) codes.set(badgeCodeOf(log.crypto, log.identity, attendeeId, version), { attendeeId, version })
    },
    job: (id: string): PrintJobState | undefined => jobs.get(id),
    all: (): IterableIterator<[string, PrintJobState]> => jobs.entries(),
    ofCode: (code: string): Badge | undefined => codes.get(code),
    /** A later version has come out: an earlier badge found in the street opens nothing. */
    isReplaced: ({ attendeeId, version }: Badge): boolean => versionOut(attendeeId) > version,
    versionOut: (attendeeId: string): number => versionOut(attendeeId),
    /** A badge that is out, or on its way: another one needs a reason. */
    hasBadge: (attendeeId: string, { writing }: Call): boolean =>
      realJobsOf(attendeeId, writing.changes()).some(isUnderWay),
    request,
    /** What prints by itself does so only for someone without a badge. Undefined where nothing is to print. */
    printAtArrival(attendeeId: string, call: Call): string | undefined {
      const { autoPrint, printerId } = catalog.get('desk', log.identity.stationId)
      if (!autoPrint || printerId === null || catalog.get('printer', printerId).removed) return undefined
      const { rehearsal } = call.writing.state('event', eventStreamId)
      if (!rehearsal && realJobsOf(attendeeId, call.writing.changes()).some(isUnderWay)) return undefined
      return request(attendeeId, printerId, null, call)
    },
  }
}
