import type { PrinterDriverName } from '../../../../shared/domain/badges/printer-drivers.ts'

/** A printer that may be added as it is. */
export interface FoundPrinter {
  /** What people call it, or its model. */
  readonly name: string
  readonly driver: PrinterDriverName
  readonly address: string
}

/** Any machine on the network may call itself a printer, by any name. */
export const mostFound = 50

const mostName = 80
/** A name as a list shows it: one line, of a printer's greatest length. */
export const shownName = (name: string): string =>
  name
    .replaceAll(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, mostName)
