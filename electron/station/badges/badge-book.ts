import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { isCancelled, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import {
  hasComeOut,
  isInDoubt,
  lastVersion,
  type PrintJobRequest,
  type PrintJobState,
} from '../../../shared/domain/badges/print-job.ts'
import type { PrinterState } from '../../../shared/domain/badges/printer.ts'
import type { Instant } from '../../../shared/kernel/ids.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import type { Catalog } from '../catalog.ts'
import type { Call } from '../commands/handler.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { isPutOut } from '../stations/put-out-standing.ts'
import { type Badge, createBadgeCodes } from './badge-codes.ts'
import { boxAt, createBatchProgress, placeInBox } from './batch-progress.ts'
import { createJobsOfPerson, type JobsOfPerson, type Standing } from './jobs-of-person.ts'

/** Streams as they stand, or as the transaction at work has made them so far. */
export type Facts = Pick<Call['writing'], 'state' | 'changes'>

/** A badge that was printed in advance and is out. */
export interface BoxedBadge {
  readonly printJobId: string
  /** The box's. */
  readonly label: string
  /** From 1. */
  readonly placeInBox: number
  readonly batch: NonNullable<PrintJobRequest['batch']>
  readonly printerId: string
  readonly version: number
  readonly since: Instant
  readonly takenAt: Instant
}

/** Which badges exist: their codes, which are out, and which jobs they come from. In memory, from the print jobs: it writes nothing. */
export type BadgeBook = ReturnType<typeof createBadgeBook>

export function createBadgeBook(log: EventLog, catalog: Catalog) {
  const jobs = new Map<string, PrintJobState>()
  const byAttendee = new Map<string, JobsOfPerson>()
  /** By printer, the ids of its jobs. */
  const byPrinter = new Map<string, Set<string>>()
  const codes = createBadgeCodes(log)
  const progress = createBatchProgress()

  const jobsOf = (attendeeId: string): JobsOfPerson => byAttendee.get(attendeeId) ?? nobodys
  /** Of one person, what the transaction at work has changed and is not in memory yet. */
  function unsettledOf(attendeeId: string, changes: Iterable<Change> = []): ReadonlyMap<string, PrintJobState> {
    const found = new Map<string, PrintJobState>()
    for (const { kind, id, after } of changes) {
      if (kind === 'print-job' && after.request?.attendeeId === attendeeId) found.set(id, after)
    }
    return found
  }
  /** What was asked of a printer, and was not moved away since. */
  function* ofPrinter(printerId: string): Generator<readonly [string, PrintJobState]> {
    for (const id of byPrinter.get(printerId) ?? []) {
      const job = jobs.get(id)
      if (job) yield [id, job]
    }
  }

  /** Labels that have left a roll. */
  const usedSince = (printerId: string, at: Instant): number =>
    [...ofPrinter(printerId)].filter(([, job]) => job.takenAt >= at && (hasComeOut(job) || job.status === 'unknown'))
      .length
  function keepAtPrinter(id: string, was: string | undefined, is: string | undefined): void {
    if (was === is) return
    if (was !== undefined) byPrinter.get(was)?.delete(id)
    if (is === undefined) return
    const ids = byPrinter.get(is) ?? new Set()
    byPrinter.set(is, ids.add(id))
  }
  const jobsAs = (standing: Standing, attendeeId: string): readonly PrintJobState[] =>
    [...jobsOf(attendeeId).ids(standing)].flatMap((id) => jobs.get(id) ?? [])

  /** By id, as the transaction at work has made them so far. */
  function* jobsIn(ids: Iterable<string>, attendeeId: string, changes: Iterable<Change>) {
    const unsettled = unsettledOf(attendeeId, changes)
    for (const id of new Set([...ids, ...unsettled.keys()])) {
      const job = unsettled.get(id) ?? jobs.get(id)
      if (job) yield [id, job] as const
    }
  }

  /** 0 while none has come out. */
  const versionOut = (attendeeId: string, changes?: Iterable<Change>): number =>
    Math.max(0, jobsOf(attendeeId).highest('out', unsettledOf(attendeeId, changes)))

  /** Above every badge that is out, may be, or will be: whichever comes out last voids those before it. */
  const nextVersion = (attendeeId: string, changes: Iterable<Change>): number =>
    Math.min(lastVersion, 1 + Math.max(0, jobsOf(attendeeId).highest('numbered', unsettledOf(attendeeId, changes))))
  const isInGoodStanding = (station: string): boolean => !isPutOut(log.streams, station)

  /**
   * Where this person's badge lies, which version it is, and since when; undefined where the one that is out was not
   * printed beforehand.
   */
  function boxedOf(attendeeId: string): BoxedBadge | undefined {
    const version = versionOut(attendeeId)
    return inBoxes(attendeeId).find((one) => one.version === version)
  }

  /** All badges of this person that were printed beforehand and are out, also those that a later one has replaced. */
  function inBoxes(attendeeId: string): readonly BoxedBadge[] {
    return [...jobsOf(attendeeId).ids('out')].flatMap((printJobId): BoxedBadge[] => {
      const { request, changedAt, takenAt } = jobs.get(printJobId) ?? {}
      if (!request?.batch || changedAt === undefined || takenAt === undefined) return []
      const { batch, printerId, version } = request
      const { plan, boxes } = catalog.get('print-batch', batch.batchId)
      const boxSize = plan?.boxSize ?? 1
      const label = boxes[boxAt(batch.place, boxSize)]?.label
      if (label === undefined) return []
      const place = placeInBox(batch.place, boxSize)
      return [{ printJobId, label, placeInBox: place, batch, printerId, version, since: changedAt, takenAt }]
    })
  }

  /**
   * Whether this job would give somebody the badge that they lack: not where another one of its version or a later one
   * is out, or may be, or will be; nor once somebody else comes instead.
   */
  function isWanted(printJobId: string, facts: Facts): boolean {
    const { request } = facts.state('print-job', printJobId)
    if (!request) return false
    const { attendeeId } = request
    return isWantedOf(printJobId, request, holderIn(facts, attendeeId), unsettledOf(attendeeId, facts.changes()))
  }
  function isWantedOf(
    printJobId: string,
    request: PrintJobRequest,
    holder: Holder,
    unsettled: ReadonlyMap<string, PrintJobState>,
  ): boolean {
    const { attendeeId, version, specimen } = request
    if (!isThere(holder.attendee) || comesNoMore(request, holder)) return false
    if (specimen || version === lastVersion) return true
    return jobsOf(attendeeId).highest('numbered', unsettled, printJobId) < version
  }

  /**
   * Whether nobody needs what is about to be printed: a station that was put out has asked for it, its person comes no more, or has
   * another badge of its version or a later one, out or perhaps. Less than `isWanted`: of two that only wait, at two stations, each would give way.
   */
  function isIdle(printJobId: string, facts: Facts): boolean {
    const { request, askedBy } = facts.state('print-job', printJobId)
    if (!request) return false
    const { attendeeId, version, specimen } = request
    if (isPutOut(facts, askedBy ?? '') || comesNoMore(request, holderIn(facts, attendeeId))) return true
    const unsettled = unsettledOf(attendeeId, facts.changes())
    if (specimen || version === lastVersion) return false
    return jobsOf(attendeeId).highest('perhapsOut', unsettled, printJobId) >= version
  }

  return {
    apply({ kind, id, before, after: job }: Change): void {
      if (kind !== 'print-job') return
      progress.apply(before, job)
      const known = jobs.get(id)
      if (job.request) jobs.set(id, job)
      else jobs.delete(id)
      codes.note(id, job.request)
      keepAtPrinter(id, known?.request?.printerId, job.request?.printerId)
      // An earlier request that comes late may name somebody else.
      const was = known?.request?.attendeeId
      if (was !== undefined && was !== job.request?.attendeeId) byAttendee.get(was)?.set(id, known, undefined)
      if (!job.request) return
      const { attendeeId } = job.request
      const person = byAttendee.get(attendeeId) ?? createJobsOfPerson()
      byAttendee.set(attendeeId, person)
      person.set(id, known, job)
    },
    job: (id: string): PrintJobState | undefined => jobs.get(id),
    ofBatch: (batchId: string): (readonly [string, PrintJobState])[] =>
      [...jobs].filter(([, { request }]) => request?.batch?.batchId === batchId),
    /** What waits at a printer, or failed there, in the order in which it was asked for. */
    waitingAt: (printerId: string): readonly string[] =>
      [...ofPrinter(printerId)]
        .filter(([, { status }]) => status === 'queued' || status === 'failed')
        .sort(([, one], [, other]) => one.askedAt - other.askedAt)
        .map(([id]) => id),
    usedSince,
    /** Labels on the printer's roll. Null if nobody has said. */
    labelsLeft: (printerId: string, roll: PrinterState['roll']): number | null =>
      roll && Math.max(0, roll.labels - roll.tested - usedSince(printerId, roll.at)),
    ofPrinter,
    all: (): IterableIterator<[string, PrintJobState]> => jobs.entries(),
    ofCode: codes.badgeOf,
    ofSpecimen: codes.specimenOf,
    /**
     * A later version has come out, or this one is void: a badge found in the street opens nothing. Not by the word of a station that was
     * put out, nor by a job that such a station has asked for: it could have every badge replaced.
     */
    isReplaced({ attendeeId, version }: Badge): boolean {
      const person = jobsOf(attendeeId)
      return person.isLaterOut(version, isInGoodStanding) || person.isVoid(version, isInGoodStanding)
    },
    versionOut,
    nextVersion,
    /** Of one person, specimens aside but where they are open, as the transaction at work has made them so far. */
    jobsOf: (attendeeId: string, which: Standing | 'open', changes: Iterable<Change>) =>
      jobsIn(which === 'open' ? jobsOf(attendeeId).open : jobsOf(attendeeId).ids(which), attendeeId, changes),
    /** People who have had a badge that came out, specimens aside. */
    peopleWithBadge: (): number => [...byAttendee.values()].filter((person) => person.has('out')).length,
    /** How many pieces have come out: two stations that were apart may each have printed the same version, or the same job. */
    countOut: (attendeeId: string): number =>
      jobsAs('out', attendeeId).reduce((sum, { pieces }) => sum + Math.max(1, pieces.length), 0),
    /** A badge that is out, or on its way: another one needs a reason. */
    hasBadge: (attendeeId: string, changes?: Iterable<Change>): boolean =>
      Number.isFinite(jobsOf(attendeeId).highest('underWay', unsettledOf(attendeeId, changes))),
    isWanted,
    isIdle,
    /**
     * Of one person: what failed and can no longer be wanted, which nobody should be asked about. Of somebody erased, what
     * waits or is in doubt too: no list names it, so that nobody could answer.
     */
    needlessOf(attendeeId: string, facts: Facts, isLookedAt: (job: PrintJobState) => boolean): readonly string[] {
      const { open } = jobsOf(attendeeId)
      // Nearly everybody: an import asks about 100 000 people.
      if (open.size === 0) return []
      const holder = holderIn(facts, attendeeId)
      const unsettled = unsettledOf(attendeeId, facts.changes())
      return [...open].filter((id) => {
        const job = unsettled.get(id) ?? jobs.get(id)
        if (!job?.request || !isLookedAt(job)) return false
        if (holder.attendee.erased && (job.status === 'unknown' || job.status === 'queued')) return true
        return job.status === 'failed' && !isWantedOf(id, job.request, holder, unsettled)
      })
    },
    /** Where somebody's badge stands: out, in doubt, on its way, or not asked for. */
    standingOf(attendeeId: string): 'none' | 'waiting' | 'in-doubt' | 'out' {
      const person = byAttendee.get(attendeeId)
      if (!person) return 'none'
      if (person.has('out')) return 'out'
      if (jobsAs('underWay', attendeeId).some(isInDoubt)) return 'in-doubt'
      return person.has('underWay') ? 'waiting' : 'none'
    },
    progressOf: progress.of,
    /** Whether a job of this batch is somebody's, whichever station has asked for it. */
    isAskedOfBatch: (batchId: string, attendeeId: string): boolean => progress.of(batchId).people.has(attendeeId),
    boxOf: (attendeeId: string): string | undefined => boxedOf(attendeeId)?.label,
    boxedOf,
    inBoxes,
    /** Whether a later badge than this one waits for its printer, or may have come out. */
    isOnItsWay: (attendeeId: string, version: number): boolean =>
      jobsOf(attendeeId).highest('underWay', nothingUnsettled) > version,
    /** People of whom a badge is out. */
    peopleOut: (): readonly string[] => [...byAttendee].flatMap(([id, person]) => (person.has('out') ? [id] : [])),
  }
}

const nobodys = createJobsOfPerson()

/** Whose badge it is, and who comes instead of them. */
interface Holder {
  readonly attendee: AttendeeState
  readonly comesInstead: string | null
}
const holderIn = (facts: Pick<Facts, 'state'>, attendeeId: string): Holder => {
  const attendee = facts.state('attendee', attendeeId)
  return { attendee, comesInstead: substituteOf(facts, attendeeId, attendee) }
}

/** Erased, replaced by somebody else, or cancelled since the badge was asked for. */
function comesNoMore({ ticketCancelled }: PrintJobRequest, { attendee, comesInstead }: Holder): boolean {
  return attendee.erased || comesInstead !== null || (isCancelled(attendee) && !ticketCancelled)
}

const nothingUnsettled: ReadonlyMap<string, PrintJobState> = new Map()
