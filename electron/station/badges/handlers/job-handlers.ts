import type { badgeCommands } from '../../../../shared/contract/badges.ts'
import { moveBatch } from '../../../../shared/domain/badges/print-batch.ts'
import { cancel, confirm, holderOf, move, retry } from '../../../../shared/domain/badges/print-job.ts'
import { accept, refuse } from '../../../../shared/kernel/result.ts'
import { change, type HandlersOf, storing } from '../../commands/handler.ts'
import type { BadgeDeps } from './badge-deps.ts'
import { askedIn, batchesAt, isPrinter } from './choose-printer.ts'

type JobCommand = Extract<keyof typeof badgeCommands, `printJobs.${string}`>

export function createJobHandlers({ log, catalog, badges }: BadgeDeps): HandlersOf<JobCommand> {
  const { stationId } = log.identity

  return {
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
      // One at a time: of two jobs for one person, the second is no longer wanted when the first has moved.
      for (const id of printJobIds ?? badges.waitingAt(from ?? '')) {
        if (printJobIds === undefined && !badges.isWanted(id, writing)) {
          writing.decide('print-job', id, cancel)
          continue
        }
        const decision = writing.decide('print-job', id, (state) => move(state, askedIn(call, to)))
        if (!decision.ok) return decision
        moved += 1
      }
      const isWhole = printJobIds === undefined && from !== undefined && from !== to
      const batches = isWhole ? batchesAt(catalog, from) : []
      // Or what has not been asked for yet would go on coming out of the printer that was left.
      for (const id of batches) writing.decide('print-batch', id, (state) => moveBatch(state, to))
      return moved + batches.length > 0 ? accept({ moved }) : refuse('nothing-to-move')
    }),

    'printJobs.retry': storing(({ printJobId, printerId }, call) => {
      const { request } = call.writing.state('print-job', printJobId)
      if (request && !isPrinter(call, printerId ?? request.printerId)) return refuse('unknown-printer')
      if (request && !badges.isWanted(printJobId, call.writing)) return refuse('not-retriable')
      const to = askedIn(call, printerId ?? request?.printerId ?? '')
      const decision = call.writing.decide('print-job', printJobId, (state) => retry(state, to))
      return decision.ok ? accept({ printJobId }) : decision
    }),

    'printJobs.confirm': storing(({ printJobId, cameOut }, call) =>
      change(call, 'print-job', printJobId, (state) => confirm(state, cameOut)),
    ),

    'printJobs.cancel': storing(({ printJobId }, call) => change(call, 'print-job', printJobId, cancel)),
  }
}
