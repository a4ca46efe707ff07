import type { PrintMessage } from '../../../../shared/domain/badges/print-messages.ts'
import { failed, type PrinterDriver, type PrintJob, type PrintResult, unavailable } from './driver.ts'
import { createPaperPath } from './paper-path.ts'
import { type Raster, rasterOfPbm } from './pbm-raster.ts'

/** How a printer is. `silent`: it does not say. Else what keeps it from printing. */
export type Condition = 'ready' | 'silent' | { readonly fault: PrintMessage }

/** A driver of a thermal head. `isKnownToSpeak`: earlier badges have heard how it is. */
export function createRasterDriver({
  print,
  condition,
  isKnownToSpeak,
}: {
  readonly print: (raster: Raster, job: PrintJob, signal: AbortSignal) => Promise<PrintResult>
  readonly condition: (signal: AbortSignal) => Promise<Condition>
  readonly isKnownToSpeak: () => boolean
}): PrinterDriver {
  const path = createPaperPath()
  return {
    format: 'pbm',
    print: (job, signal) =>
      path.print(signal, async () => {
        const raster = rasterOfPbm(job.bytes)
        return raster ? await print(raster, job, signal) : failed('render-failed')
      }),
    status: () =>
      path.inTurn(async () => {
        const found = await condition(path.closing)
        if (found === 'ready') return { state: 'ready' }
        if (found === 'silent') return unavailable(isKnownToSpeak() ? 'printer-silent' : 'printer-mute')
        return unavailable(found.fault === 'cancelled' ? 'printer-closed' : found.fault)
      }),
    close: path.close,
  }
}
