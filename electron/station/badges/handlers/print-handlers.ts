import type { badgeCommands } from '../../../../shared/contract/badges.ts'
import { isThere } from '../../../../shared/domain/attendees/attendee-stream.ts'
import { fillBoxes } from '../../../../shared/domain/badges/boxes.ts'
import { cancelBatch, mostBoxes, pause, resume } from '../../../../shared/domain/badges/print-batch.ts'
import { cancel, move } from '../../../../shared/domain/badges/print-job.ts'
import { accept, refuse } from '../../../../shared/kernel/result.ts'
import { substituteOf } from '../../attendees/substitutes.ts'
import { eventStreamId } from '../../catalog.ts'
import { change, type HandlersOf, looking, storing } from '../../commands/handler.ts'
import { derivedId } from '../../derived-id.ts'
import { requestBadge } from '../badge-requests.ts'
import { peopleToPrint } from '../batch-people.ts'
import { wrongBadges } from '../boxed-badges.ts'
import type { BadgeDeps } from './badge-deps.ts'
import { askedIn, isPrinter, printerFor } from './choose-printer.ts'

/** A plan of more would be too large for the log's one transaction. */
const mostInBatch = 5000

type PrintCommand = Extract<keyof typeof badgeCommands, `badges.${string}`>

/** One badge, batches of them, and what was boxed and is no longer right. */
export function createPrintHandlers({ log, catalog, badges, mergedPeople }: BadgeDeps): HandlersOf<PrintCommand> {
  const ours = { catalog, stationId: log.identity.stationId }

  return {
    'badges.print': storing(({ attendeeId, printerId, reason }, call) => {
      const attendee = call.writing.state('attendee', attendeeId)
      if (!isThere(attendee)) return refuse('unknown-attendee')
      if (substituteOf(call.writing, attendeeId, attendee) !== null) return refuse('substituted')
      const printer = printerFor(call, ours, printerId)
      if (!printer.ok) return printer
      if (badges.hasBadge(attendeeId, call.writing.changes()) && reason === undefined) return refuse('reason-needed')
      const request = { attendeeId, printerId: printer.value, reason: reason ?? null }
      return accept({ printJobId: requestBadge(log, badges, request, { writing: call.writing, seed: call.commandId }) })
    }),

    'badges.printBatch': looking(
      ({ filter }) => peopleToPrint({ log, badges, mergedPeople }, filter),
      ({ boxSize, printerId: asked }, call, people) => {
        const printer = printerFor(call, ours, asked)
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
        const printer = printerFor(call, ours, asked)
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
        if (badges.isWanted(id, writing)) writing.decide('print-job', id, (state) => move(state, askedIn(call, to)))
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
  }
}
