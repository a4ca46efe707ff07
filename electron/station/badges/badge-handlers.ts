import { type badgeCommands, folderRefusals } from '../../../shared/contract/badges.ts'
import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { fillBoxes } from '../../../shared/domain/badges/boxes.ts'
import { cancelBatch, mostBoxes, moveBatch, pause, resume } from '../../../shared/domain/badges/print-batch.ts'
import {
  askedPrinter,
  cancel,
  confirm,
  holderOf,
  isOfAnotherOwner,
  move,
  retry,
} from '../../../shared/domain/badges/print-job.ts'
import { mayRemove, type PrinterSettings } from '../../../shared/domain/badges/printer.ts'
import { isTooWide, type PrinterDriverName, usualLabel } from '../../../shared/domain/badges/printer-drivers.ts'
import { hasDesk } from '../../../shared/domain/stations/desk.ts'
import { mayClaim } from '../../../shared/domain/stations/ownership.ts'
import { accept, type Result, refuse } from '../../../shared/kernel/result.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import { bornId } from '../born-id.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import { type Call, change, type HandlersOf, looking, storing } from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { isSameFolder } from '../is-within.ts'
import { pairedRole } from '../stations/paired-role.ts'
import type { BadgeBook } from './badge-book.ts'
import { requestBadge } from './badge-requests.ts'
import { peopleToPrint } from './batch-people.ts'
import { wrongBadges } from './boxed-badges.ts'
import type { PrinterStatus } from './drivers/driver.ts'
import { addressProblem, lookAt } from './drivers/registry.ts'
import { takenOver } from './print-record.ts'
import { isAtPutOutAddress, isLeftByPutOut } from './printer-owner.ts'
import { folderSentences } from './wording.ts'

/** A plan of more would be too large for the log's one transaction. */
const mostInBatch = 5000

/** `dataFolder`: where nothing may be read without a key, and so no badge may lie. */
export function createBadgeHandlers(
  log: EventLog,
  catalog: Catalog,
  badges: BadgeBook,
  mergedPeople: Pick<MergedPeople, 'isShown'>,
  dataFolder: string,
): HandlersOf<keyof typeof badgeCommands> {
  const { stationId } = log.identity

  function isPrinter({ writing }: Call, printerId: string): boolean {
    const { settings, removed } = writing.state('printer', printerId)
    return settings !== null && !removed
  }

  /** The one asked for, this desk's, or the only one there is. */
  function printerFor(call: Call, asked: string | undefined): Result<string, 'unknown-printer' | 'no-printer'> {
    if (asked !== undefined) return isPrinter(call, asked) ? accept(asked) : refuse('unknown-printer')
    const { printerId } = call.writing.state('desk', stationId)
    if (printerId !== null && isPrinter(call, printerId)) return accept(printerId)
    const [only, ...others] = [...catalog.all('printer')].filter(
      ([, printer]) => !printer.removed && !isLeftByPutOut(catalog, printer),
    )
    return only && others.length === 0 ? accept(only[0]) : refuse('no-printer')
  }

  const asked = ({ writing }: Call, printerId: string) => askedPrinter(printerId, writing.state('printer', printerId))

  const batchesAt = (printerId: string): readonly string[] =>
    [...catalog.all('print-batch')]
      .filter(([, { plan, status }]) => plan?.printerId === printerId && (status === 'printing' || status === 'paused'))
      .map(([id]) => id)

  /** What keeps a printer from being stored; `status`: what its device says. */
  function faultOf(
    settings: PrinterSettings,
    status: PrinterStatus | null,
  ): 'label-too-wide' | keyof typeof folderRefusals | undefined {
    const { driver, address, label } = settings
    if (isTooWide(driver, label)) return 'label-too-wide'
    if (driver === 'pdf-folder' && isSameFolder(dataFolder, address)) return 'same-folder'
    return folderFaultOf(status)
  }

  return {
    'printers.add': looking(
      ({ driver, address }) => lookAt(driver, address),
      ({ label, ...given }, { writing, commandId }, status) => {
        const settings = { ...given, label: label ?? usualLabel(given.driver) }
        if (addressProblem(settings.driver, settings.address) !== null) return refuse('address-refused')
        const fault = faultOf(settings, status)
        if (fault) return refuse(fault)
        const printerId = bornId(log, writing, 'printer', commandId)
        writing.append('printer', printerId, { type: 'PrinterAdded', ...settings })
        return accept({ printerId })
      },
      (refusal, { driver, address }) => wordsOf(refusal, driver, address),
    ),

    'printers.find': looking(
      // What searches a network is loaded when somebody searches.
      async () => (await import('./finding/find-printers.ts')).findPrinters(),
      (_, __, found) => {
        const known = new Set<string>()
        for (const [, { settings, removed }] of catalog.all('printer'))
          if (settings && !removed) known.add(settings.address)
        return accept({ printers: found.map((printer) => ({ ...printer, isKnown: known.has(printer.address) })) })
      },
    ),

    'printers.update': looking(
      async ({ printerId, address }) => {
        const { settings } = catalog.get('printer', printerId)
        return settings && address !== undefined ? lookAt(settings.driver, address) : null
      },
      ({ printerId, ...changes }, call, status) => {
        const { settings } = call.writing.state('printer', printerId)
        if (!settings || !isPrinter(call, printerId)) return refuse('unknown-printer')
        const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
        const changed: PrinterSettings = { ...settings, ...given }
        if (addressProblem(changed.driver, changed.address) !== null) return refuse('address-refused')
        const fault = faultOf(changed, status)
        if (fault) return refuse(fault)
        call.writing.append('printer', printerId, { type: 'PrinterUpdated', ...changed })
        return accept({ printerId })
      },
      (refusal, { printerId, address }) => {
        const driver = catalog.get('printer', printerId).settings?.driver
        return driver && address !== undefined ? wordsOf(refusal, driver, address) : undefined
      },
    ),

    'printers.remove': storing(({ printerId }, call) => {
      if (!isPrinter(call, printerId)) return refuse('unknown-printer')
      if (!mayRemove(call.writing.state('printer', printerId), pairedRole(call.writing, stationId)))
        return refuse('pilots-printer')
      call.writing.append('printer', printerId, { type: 'PrinterRemoved' })
      return accept({})
    }),

    'printers.takeOver': looking(
      async ({ printerId }) => {
        const printer = catalog.get('printer', printerId)
        const { settings, owner } = printer
        const isAsked = owner !== stationId && !isAtPutOutAddress(catalog, printer)
        return settings && isAsked ? lookAt(settings.driver, settings.address) : null
      },
      ({ printerId }, call, status) => {
        const { writing } = call
        const before = writing.state('printer', printerId)
        const { settings, owner, epoch, rival } = before
        if (!settings || !isPrinter(call, printerId)) return refuse('unknown-printer')
        if (owner === stationId && rival === null) return accept({ epoch })
        if (isAtPutOutAddress(catalog, before)) return refuse('put-out-printer')
        if (!mayClaim(before, pairedRole(writing, stationId))) return refuse('taken-for-good')
        const fault = faultOf(settings, status)
        if (fault && fault !== 'label-too-wide') return refuse(fault)
        writing.append('printer', printerId, { type: 'PrinterTakenOver', epoch: epoch + 1 })
        const printer = writing.state('printer', printerId)
        for (const [id] of badges.all()) {
          const job = writing.state('print-job', id)
          if (job.request?.printerId === printerId && isOfAnotherOwner(job, printer))
            writing.append('print-job', id, takenOver(job.attempt))
        }
        // What its first owner may go on with is not begun here a second time by itself.
        for (const id of batchesAt(printerId)) writing.decide('print-batch', id, (state) => pause(state, 'taken-over'))
        return accept({ epoch: epoch + 1 })
      },
      (refusal, { printerId }) => {
        const { settings } = catalog.get('printer', printerId)
        return settings ? wordsOf(refusal, settings.driver, settings.address) : undefined
      },
    ),

    'badges.print': storing(({ attendeeId, printerId, reason }, call) => {
      const attendee = call.writing.state('attendee', attendeeId)
      if (!isThere(attendee)) return refuse('unknown-attendee')
      if (substituteOf(call.writing, attendeeId, attendee) !== null) return refuse('substituted')
      const printer = printerFor(call, printerId)
      if (!printer.ok) return printer
      if (badges.hasBadge(attendeeId, call.writing.changes()) && reason === undefined) return refuse('reason-needed')
      const request = { attendeeId, printerId: printer.value, reason: reason ?? null }
      return accept({ printJobId: requestBadge(log, badges, request, { writing: call.writing, seed: call.commandId }) })
    }),

    'badges.printBatch': looking(
      ({ filter }) => peopleToPrint({ log, badges, mergedPeople }, filter),
      ({ boxSize, printerId: asked }, call, people) => {
        const printer = printerFor(call, asked)
        if (!printer.ok) return printer
        if (people.length === 0) return refuse('nobody-to-print')
        if (people.length > mostInBatch) return refuse('batch-too-large')
        const taken = [...catalog.all('print-batch')].flatMap(([, batch]) => batch.boxes.map(({ label }) => label))
        const boxes = fillBoxes(people, boxSize, new Set(taken))
        if (boxes.length > mostBoxes) return refuse('batch-too-large')
        const batchId = derivedId(log, 'print-batch', call.commandId)
        const badgeCount = people.length
        call.writing.append('print-batch', batchId, {
          type: 'BatchPlanned',
          printerId: printer.value,
          boxSize,
          badges: badgeCount,
        })
        for (const [place, { label, attendeeIds }] of boxes.entries())
          call.writing.append('print-batch', batchId, {
            type: 'BatchBoxFilled',
            place,
            label,
            attendeeIds: [...attendeeIds],
          })
        return accept({ batchId, badges: badgeCount })
      },
    ),

    'badges.printBoxedAgain': looking(
      async () => wrongBadges(log, catalog, badges, mergedPeople),
      ({ printerId: asked }, call, wrong) => {
        const { writing, commandId } = call
        const printer = printerFor(call, asked)
        if (!printer.ok) return printer
        if (writing.state('event', eventStreamId).rehearsal) return refuse('rehearsal-on')
        const toPrint = wrong
          .flatMap(({ todo, newFor, batch }) => (todo === 'replace' && newFor ? [{ attendeeId: newFor, batch }] : []))
          .filter(({ attendeeId }) => !badges.isOnItsWay(attendeeId, badges.versionOut(attendeeId)))
          .slice(0, mostInBatch)
        if (toPrint.length === 0) return refuse('nobody-to-print')
        for (const { attendeeId, batch } of toPrint)
          requestBadge(log, badges, { attendeeId, printerId: printer.value, batch }, { writing, seed: commandId })
        return accept({ badges: toPrint.length })
      },
    ),

    'badges.takenOut': looking(
      async () => wrongBadges(log, catalog, badges, mergedPeople),
      (_, { writing }, wrong) => {
        const gone = wrong.filter(({ todo }) => todo !== 'replace')
        if (gone.length === 0) return refuse('nothing-to-take-out')
        for (const { printJobId } of gone) writing.append('print-job', printJobId, { type: 'PrintJobVoided' })
        return accept({ badges: gone.length })
      },
    ),

    'badges.pauseBatch': storing(({ batchId }, call) =>
      change(call, 'print-batch', batchId, (state) => pause(state, null)),
    ),

    'badges.resumeBatch': storing(({ batchId, printerId }, call) => {
      const { writing } = call
      const { plan } = writing.state('print-batch', batchId)
      if (plan && writing.state('event', eventStreamId).rehearsal) return refuse('rehearsal-on')
      if (plan && !isPrinter(call, printerId ?? plan.printerId)) return refuse('unknown-printer')
      const decision = writing.decide('print-batch', batchId, (state) => resume(state, printerId))
      if (!decision.ok) return decision
      const to = decision.value.printerId
      for (const [id, { status }] of badges.ofBatch(batchId)) {
        if (status !== 'failed' && status !== 'queued') continue
        if (badges.isWanted(id, writing)) writing.decide('print-job', id, (state) => move(state, asked(call, to)))
        else writing.decide('print-job', id, cancel)
      }
      return accept({})
    }),

    'badges.cancelBatch': storing(({ batchId }, { writing }) => {
      const decision = writing.decide('print-batch', batchId, cancelBatch)
      if (!decision.ok) return decision
      for (const [id] of badges.ofBatch(batchId)) writing.decide('print-job', id, cancel)
      return accept({})
    }),

    'printJobs.move': storing(({ printJobIds, from, to }, call) => {
      const { writing } = call
      if (!isPrinter(call, to)) return refuse('unknown-printer')
      if (printJobIds?.some((id) => writing.state('print-job', id).request && !badges.isWanted(id, writing)))
        return refuse('not-movable')
      // Each is for its own station to decide, and one answer is for one station.
      const holderOfJob = (id: string) => {
        const { request } = writing.state('print-job', id)
        return request && request.printerId !== to
          ? holderOf(request, writing.state('printer', request.printerId))
          : null
      }
      const isElsewhere = (holder: string | null) => holder !== null && holder !== stationId
      const holders = new Set(printJobIds?.map(holderOfJob))
      if (holders.size > 1 && [...holders].some(isElsewhere)) return refuse('several-stations')
      let moved = 0
      // One after the other: whoever waits there twice goes over once.
      for (const id of printJobIds ?? badges.waitingAt(from ?? '')) {
        if (printJobIds === undefined && !badges.isWanted(id, writing)) {
          writing.decide('print-job', id, cancel)
          continue
        }
        const decision = writing.decide('print-job', id, (state) => move(state, asked(call, to)))
        if (!decision.ok) return decision
        moved += 1
      }
      const isWhole = printJobIds === undefined && from !== undefined && from !== to
      const batches = isWhole ? batchesAt(from) : []
      // Or what has not been asked for yet would go on coming out of the printer that was left.
      for (const id of batches) writing.decide('print-batch', id, (state) => moveBatch(state, to))
      return moved + batches.length > 0 ? accept({ moved }) : refuse('nothing-to-move')
    }),

    'printers.newRoll': storing(({ printerId, labels }, call) => {
      if (!isPrinter(call, printerId)) return refuse('unknown-printer')
      call.writing.append('printer', printerId, { type: 'PrinterRollLoaded', labels })
      return accept({})
    }),

    'printJobs.retry': storing(({ printJobId, printerId }, call) => {
      const { request } = call.writing.state('print-job', printJobId)
      if (request && !isPrinter(call, printerId ?? request.printerId)) return refuse('unknown-printer')
      if (request && !badges.isWanted(printJobId, call.writing)) return refuse('not-retriable')
      const to = asked(call, printerId ?? request?.printerId ?? '')
      const decision = call.writing.decide('print-job', printJobId, (state) => retry(state, to))
      return decision.ok ? accept({ printJobId }) : decision
    }),

    'printJobs.confirm': storing(({ printJobId, cameOut }, call) =>
      change(call, 'print-job', printJobId, (state) => confirm(state, cameOut)),
    ),

    'printJobs.cancel': storing(({ printJobId }, call) => change(call, 'print-job', printJobId, cancel)),

    'desk.configure': storing((changes, call) => {
      const { printerId, checkpoint } = changes
      if (typeof printerId === 'string' && !isPrinter(call, printerId)) return refuse('unknown-printer')
      if (checkpoint !== undefined && checkpoint !== 'entrance') {
        if (call.writing.state('session', checkpoint).settings === null) return refuse('unknown-checkpoint')
      }
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
      call.writing.append('desk', stationId, { type: 'DeskConfigured', ...given })
      return accept({})
    }),

    'desks.setPrinter': storing(({ stationId: ofDesk, printerId }, call) => {
      // No other station's words about a desk count.
      if (pairedRole(call.writing, stationId) !== 'pilot') return refuse('pilot-station-needed')
      if (!hasDesk(call.writing.state('station', ofDesk))) return refuse('unknown-station')
      if (printerId !== null && !isPrinter(call, printerId)) return refuse('unknown-printer')
      call.writing.append('desk', ofDesk, { type: 'DeskConfigured', printerId })
      return accept({})
    }),
  }
}

/** Why a printer was refused, in words that say what to do. */
function wordsOf(refusal: string, driver: PrinterDriverName, address: string): string | undefined {
  if (isFolderRefusal(refusal)) return folderSentences[refusal]
  return refusal === 'address-refused' ? (addressProblem(driver, address) ?? undefined) : undefined
}

const isFolderRefusal = (name: string): name is keyof typeof folderRefusals => Object.hasOwn(folderRefusals, name)
function folderFaultOf(status: PrinterStatus | null): keyof typeof folderRefusals | undefined {
  if (status?.state !== 'unavailable') return undefined
  return isFolderRefusal(status.message) ? status.message : undefined
}
