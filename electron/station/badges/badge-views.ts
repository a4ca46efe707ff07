import type { badgeViews } from '../../../shared/contract/badges.ts'
import type { Role } from '../../../shared/contract/define.ts'
import { nameAsShown } from '../../../shared/domain/attendees/name-as-shown.ts'
import { fillBoxes } from '../../../shared/domain/badges/boxes.ts'
import type { PrintJobRequest, PrintJobState, PrintJobStatus } from '../../../shared/domain/badges/print-job.ts'
import { hasDesk } from '../../../shared/domain/stations/desk.ts'
import type { StationId } from '../../../shared/kernel/ids.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { presentById } from '../attendees/present-attendee.ts'
import { lastSubstituteOf } from '../attendees/substitutes.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import { withinBirthplace } from '../within-birthplace.ts'
import type { BadgeBook, Facts } from './badge-book.ts'
import { filedBy } from './batch-people.ts'
import { boxAt } from './batch-progress.ts'
import { wrongBadges } from './boxed-badges.ts'
import type { JobHolders } from './job-holder.ts'
import type { PrintQueue } from './print-queue.ts'
import { isLeftByPutOut, isPutOut, ownsPrinter } from './printer-owner.ts'

const mostJobs = 50
/** That one desk has added: nobody reads a list of more. */
const mostPrinters = 100
const mostFailed = 100
const mostUnwritten = 20
/** More than a whole event leaves in doubt; a stolen laptop can leave tens of thousands. */
const mostUnknown = 500
/** No printer's id. */
const anyOther = ''

export function createBadgeViews(deps: {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly badges: BadgeBook
  readonly mergedPeople: Pick<MergedPeople, 'isShown'>
  readonly queue: PrintQueue
  readonly holders: Pick<JobHolders, 'ofPrinter' | 'ofJob'>
  /** Whether another station can be reached now. */
  readonly isThere: (stationId: string) => boolean
  /** Whether a badge shows every letter of a name. */
  readonly isWritten: (name: string) => boolean
}): ViewSources<keyof typeof badgeViews> {
  const { log, catalog, badges, mergedPeople, queue, holders, isThere, isWritten } = deps
  const isAway = (stationId: string | null) => stationId !== null && !isThere(stationId)
  const committed: Facts = { state: (kind, id) => log.streams.state(kind, id), *changes() {} }
  /** Whether it was asked for at this station, or is printed here: others are another desk's to look after. */
  const isOfHere = (askedBy: StationId | null, { printerId }: PrintJobRequest) =>
    askedBy === log.identity.stationId || ownsPrinter(catalog, log.identity.stationId, printerId)
  /** As the person's badge shows them now. Empty for somebody erased. */
  const whoOf = (attendeeId: string, role: Role): string => {
    const { firstName, lastName } = presentById(log.streams, attendeeId, role)
    return [firstName, lastName].filter(Boolean).join(' ')
  }
  const isOpen = (status: PrintJobStatus) => status === 'failed' || status === 'unknown'

  return {
    batchPreview: {
      topics: ['attendee', 'same-person', 'print-job'],
      // Everybody is read for each change.
      restMs: 3000,
      value({ filter, boxSize }) {
        const filed = filedBy({ log, badges, mergedPeople }, filter)
        const people = [...log.streams.all('attendee')].flatMap(([id, state]) => filed(id, state) ?? [])
        const unwritten = people
          .map(nameAsShown)
          .filter((name) => !isWritten(name))
          .slice(0, mostUnwritten)
        return { badges: people.length, boxes: fillBoxes(people, boxSize).length, unwritten }
      },
    },

    printers: {
      topics: ['printer', 'print-job', 'printer-state', 'station', 'link-state'],
      rows(_, { role }) {
        const isWithin = withinBirthplace(mostPrinters)
        return [...catalog.all('printer')].flatMap(([printerId, printer]) => {
          const { settings, removed, roll, owner, rival } = printer
          if (!settings || removed) return []
          const { name, driver, address, label } = settings
          const waiting = [...badges.ofPrinter(printerId)].filter(
            ([, { status }]) => status === 'queued' || status === 'printing',
          )
          // What waits there can still be moved elsewhere; what a station that was put out has asked for is never printed.
          if (isLeftByPutOut(catalog, printer) && waiting.every(([, { askedBy }]) => isPutOut(catalog, askedBy)))
            return []
          if (!isWithin(printerId)) return []
          const { state, message } = queue.stateOf(printerId)
          return [
            {
              printerId,
              name,
              driver,
              address: role === 'pilot' ? address : null,
              label,
              station: owner && catalog.stationName(owner),
              isOwn: owner === log.identity.stationId,
              rival: rival && catalog.stationName(rival),
              state,
              message,
              waiting: waiting.length,
              labelsLeft: badges.labelsLeft(printerId, roll),
              held: isAway(holders.ofPrinter(printerId)),
            },
          ]
        })
      },
    },

    printJobs: {
      topics: ['print-job', 'attendee', 'printer', 'printer-state', 'station', 'link-state'],
      rows: (_, { role }) =>
        inSight(
          [...badges.all()]
            .flatMap(([printJobId, job]) =>
              job.request ? [{ printJobId, ...job, ...job.request, isOwn: isOfHere(job.askedBy, job.request) }] : [],
            )
            .sort((one, other) => other.askedAt - one.askedAt || (one.printJobId < other.printJobId ? -1 : 1)),
          ({ attendeeId }) => !log.streams.state('attendee', attendeeId).erased,
        ).map(({ printJobId, attendeeId, printerId, isOwn, specimen = false, status, message, askedAt, changedAt }) => {
          return {
            printJobId,
            attendeeId,
            printerId,
            isOwn,
            message,
            specimen,
            who: whoOf(attendeeId, role),
            state: queue.isRendering(printJobId) ? 'rendering' : status,
            wanted: isOpen(status) && badges.isWanted(printJobId, committed),
            held: isOpen(status) && isAway(holders.ofJob(badges.job(printJobId), anyOther)),
            at: iso(askedAt),
            changedAt: iso(changedAt),
          }
        }),
    },

    wrongBadges: {
      topics: [
        ...(['attendee', 'same-person', 'admission', 'station'] as const),
        ...(['print-job', 'print-batch', 'badge-template', 'printer'] as const),
      ],
      // It looks at every badge that is out.
      restMs: 5000,
      rows: (_, { role }) =>
        wrongBadges(log, catalog, badges, mergedPeople)
          .map(({ printJobId, attendeeId, newFor, label, placeInBox, todo }) => {
            const isPrinting =
              todo === 'replace' && newFor !== null && badges.isOnItsWay(newFor, badges.versionOut(newFor))
            const who = whoOf(attendeeId, role)
            const now = isPrinting ? ('printing' as const) : todo
            const substitute = lastSubstituteOf(log.streams, attendeeId)
            const comes = substitute === null ? null : whoOf(substitute, role)
            return { printJobId, attendeeId, who, comes, box: label, place: placeInBox, todo: now }
          })
          .sort((one, other) => one.box.localeCompare(other.box, 'fr') || one.place - other.place),
    },

    printBatches: {
      topics: ['print-batch', 'print-job'],
      rows: () =>
        [...catalog.all('print-batch')].flatMap(([batchId, { plan, boxes, status, message, plannedAt }]) => {
          if (!plan) return []
          const { jobs, outAt } = badges.progressOf(batchId)
          const outIn: number[] = boxes.map(() => 0)
          for (const place of outAt.keys()) {
            const box = boxAt(place, plan.boxSize)
            outIn[box] = (outIn[box] ?? 0) + 1
          }
          return [
            {
              batchId,
              printerId: plan.printerId,
              plannedAt: iso(plannedAt),
              state: status,
              message,
              badges: plan.badges,
              out: outAt.size,
              failed: jobs.failed ?? 0,
              inDoubt: jobs.unknown ?? 0,
              boxes: boxes.map(({ label, attendeeIds }, box) => ({
                label,
                badges: attendeeIds.length,
                out: outIn[box] ?? 0,
              })),
            },
          ]
        }),
    },

    desk: {
      topics: ['desk', 'station'],
      value() {
        const { stationId } = log.identity
        const { autoPrint, printerId, checkpoint } = catalog.get('desk', stationId)
        return { stationId, name: catalog.stationName(stationId), autoPrint, printerId, checkpoint }
      },
    },

    desks: {
      topics: ['desk', 'station'],
      rows: () =>
        [...catalog.all('station')]
          .filter(([, station]) => hasDesk(station))
          .map(([stationId]) => {
            const { printerId } = catalog.get('desk', stationId)
            return { stationId, name: catalog.stationName(stationId), printerId }
          }),
    },
  }
}

/**
 * The newest of this station's and of the others', and before these what waits for somebody's word, however many came
 * since. What may have come out stays, up to five hundred: left out, the desk would say that there is none, and give another
 * one without a question.
 */
function inSight<Job extends Pick<PrintJobState, 'status'> & { readonly isOwn: boolean }>(
  newestFirst: readonly Job[],
  isShown: (job: Job) => boolean,
): readonly Job[] {
  const left = { own: mostJobs, others: mostJobs, unknown: mostUnknown, failed: mostFailed }
  return newestFirst.filter((job) => {
    const place = job.isOwn ? 'own' : 'others'
    const { status } = job
    const as = left[place] > 0 ? place : status === 'unknown' || status === 'failed' ? status : null
    // Whose badge it is is read only where there is room for it.
    if (as === null || left[as] === 0 || !isShown(job)) return false
    left[as] -= 1
    return true
  })
}
