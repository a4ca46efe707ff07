import { askedPrinter } from '../../../../shared/domain/badges/print-job.ts'
import { accept, type Result, refuse } from '../../../../shared/kernel/result.ts'
import type { Catalog } from '../../catalog.ts'
import type { Call } from '../../commands/handler.ts'
import { isLeftByPutOut } from '../printer-owner.ts'

export function isPrinter({ writing }: Call, printerId: string): boolean {
  const { settings, removed } = writing.state('printer', printerId)
  return settings !== null && !removed
}

/** The one asked for, this desk's, or the only one there is. */
export function printerFor(
  call: Call,
  { catalog, stationId }: { readonly catalog: Catalog; readonly stationId: string },
  asked: string | undefined,
): Result<string, 'unknown-printer' | 'no-printer'> {
  if (asked !== undefined) return isPrinter(call, asked) ? accept(asked) : refuse('unknown-printer')
  const { printerId } = call.writing.state('desk', stationId)
  if (printerId !== null && isPrinter(call, printerId)) return accept(printerId)
  const [only, ...others] = [...catalog.all('printer')].filter(
    ([, printer]) => !printer.removed && !isLeftByPutOut(catalog, printer),
  )
  return only && others.length === 0 ? accept(only[0]) : refuse('no-printer')
}

export const askedIn = ({ writing }: Call, printerId: string) =>
  askedPrinter(printerId, writing.state('printer', printerId))

/** The batches that are being printed there, or are paused. */
export const batchesAt = (catalog: Catalog, printerId: string): readonly string[] =>
  [...catalog.all('print-batch')]
    .filter(([, { plan, status }]) => plan?.printerId === printerId && (status === 'printing' || status === 'paused'))
    .map(([id]) => id)
