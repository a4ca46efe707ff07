import type { CommandInput } from '../../../../shared/contract/contract.ts'
import { type PrinterDriverName, printerDrivers, usualLabel } from '../../../../shared/domain/badges/printer-drivers.ts'
import type { Language } from '../../../../shared/kernel/language.ts'

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

/** A dialog's fields before anybody types: the usual label of the driver. */
export const emptyDraft = (driver: PrinterDriverName, name: string, language: Language): PrinterDraft => {
  const { widthMm, heightMm, printableWidthMm, dpi } = usualLabel(driver)
  const shown = (value: number) => value.toLocaleString(language, { useGrouping: false })
  return {
    name,
    address: '',
    width: shown(widthMm),
    height: shown(heightMm),
    dpi: shown(dpi),
    head: printableWidthMm === undefined ? '' : shown(printableWidthMm),
  }
}

const numberOf = (text: string) => Number(text.trim().replace(',', '.'))
const isBetween = (value: number, least: number, most: number) => value >= least && value <= most

export const hasHead = (driver: PrinterDriverName): boolean => printerDrivers[driver].widestHeadMm !== null

export const printerInput = (
  driver: PrinterDriverName,
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
