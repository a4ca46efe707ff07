import type { CommandInput } from '../../../../shared/contract/contract.ts'

/** The kinds of printers that this page adds. */
export const printerKinds = ['pdf-folder', 'escpos', 'zpl', 'cups'] as const
export type PrinterKind = (typeof printerKinds)[number]

/** The dialog's fields, as typed. */
export interface PrinterDraft {
  readonly name: string
  /** A folder's path, a network address, or a print queue. */
  readonly address: string
  readonly width: string
  readonly height: string
  readonly dpi: string
  /** The printable width, mm. A folder and a queue have none. */
  readonly head: string
}

export type PrinterFault = 'nameNeeded' | 'addressNeeded' | 'widthNeeded' | 'heightNeeded' | 'dpiNeeded' | 'headNeeded'

/**
 * The usual label is 80 x 50 mm at 203 dots per inch. The usual ESC/POS printer has a roll of 80 mm and a printable
 * width of 72; the usual ZPL printer has 104 mm.
 */
export const usualLabels: Readonly<Record<PrinterKind, Pick<PrinterDraft, 'width' | 'height' | 'dpi' | 'head'>>> = {
  'pdf-folder': { width: '80', height: '50', dpi: '203', head: '' },
  escpos: { width: '72', height: '50', dpi: '203', head: '72' },
  zpl: { width: '80', height: '50', dpi: '203', head: '104' },
  cups: { width: '80', height: '50', dpi: '203', head: '' },
}

const numberOf = (text: string) => Number(text.trim().replace(',', '.'))
const isBetween = (value: number, least: number, most: number) => value >= least && value <= most

export const hasHead = (driver: PrinterKind): boolean => driver === 'escpos' || driver === 'zpl'

export const printerInput = (
  driver: PrinterKind,
  draft: PrinterDraft,
): { readonly input: CommandInput<'printers.add'> } | { readonly faults: ReadonlySet<PrinterFault> } => {
  const name = draft.name.trim()
  const address = draft.address.trim()
  const [widthMm, heightMm, dpi] = [numberOf(draft.width), numberOf(draft.height), numberOf(draft.dpi)]
  const printableWidthMm = numberOf(draft.head)
  const faults = new Set<PrinterFault>()
  if (name === '') faults.add('nameNeeded')
  if (address === '') faults.add('addressNeeded')
  if (!isBetween(widthMm, 20, 300)) faults.add('widthNeeded')
  if (!isBetween(heightMm, 20, 300)) faults.add('heightNeeded')
  if (!Number.isInteger(dpi) || !isBetween(dpi, 150, 600)) faults.add('dpiNeeded')
  if (hasHead(driver) && !isBetween(printableWidthMm, 20, 300)) faults.add('headNeeded')
  if (faults.size > 0) return { faults }
  return {
    input: { name, driver, address, label: { widthMm, heightMm, dpi, ...(hasHead(driver) && { printableWidthMm }) } },
  }
}
