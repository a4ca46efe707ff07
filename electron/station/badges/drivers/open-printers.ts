import { afterEach } from 'vitest'
import { badgeFileName, type PrinterDriver, type PrintJob } from './driver.ts'

export const never = new AbortController().signal

export const jobOf = (bytes: Uint8Array, label: PrintJob['label']): PrintJob => ({
  printJobId: 'j1',
  fileName: badgeFileName('j1'),
  bytes,
  label,
})

/** Emulated printers of a test file, each with its driver. After each test the drivers are closed, and the printers are off. */
export function openPrinters<Manners, Printer extends { off(): Promise<void> }, Limits>({
  start,
  driverOf,
  limits: usualLimits,
  badge,
  label: usualLabel,
}: {
  readonly start: (manners?: Manners) => Promise<Printer>
  readonly driverOf: (printer: Printer, limits: Limits) => PrinterDriver
  readonly limits: Limits
  readonly badge: Uint8Array
  readonly label: PrintJob['label']
}) {
  const opened: { readonly printer: Printer; readonly driver: PrinterDriver }[] = []
  afterEach(async () => {
    for (const { printer, driver } of opened.splice(0)) {
      await driver.close()
      await printer.off()
    }
  })
  return async (manners?: Manners, limits = usualLimits) => {
    const printer = await start(manners)
    const driver = driverOf(printer, limits)
    opened.push({ printer, driver })
    return {
      printer,
      driver,
      print: (bytes = badge, signal = never, label = usualLabel) => driver.print(jobOf(bytes, label), signal),
    }
  }
}
