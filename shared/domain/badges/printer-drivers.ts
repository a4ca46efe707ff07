import type { PerLanguage } from '../../kernel/language.ts'

/** How a driver reaches its printer. Each has one form of address: see `electron/station/badges/drivers/transports.ts`. */
export const transports = ['folder', 'tcp', 'cups'] as const
export type Transport = (typeof transports)[number]

interface PrinterDriver {
  readonly name: PerLanguage
  readonly transport: Transport
  /** Width in mm of the widest print head of this kind. Null: the driver scales to any label. */
  readonly widestHeadMm: number | null
  /** The head reaches less than a label's width, and the driver leaves the edges white. */
  readonly leavesEdges?: true
  /** The label, and the printable width in mm. */
  readonly usual: Usual & { readonly printableWidthMm: number | null }
}

interface Usual {
  readonly widthMm: number
  readonly heightMm: number
  readonly dpi: number
}

/** Every printer driver. The contract, the dialog and the station's registry are made from this table. */
export const printerDrivers = {
  'pdf-folder': {
    name: { fr: 'dossier PDF', en: 'PDF folder' },
    transport: 'folder',
    widestHeadMm: null,
    usual: { widthMm: 80, heightMm: 50, printableWidthMm: null, dpi: 203 },
  },
  /** A receipt printer has a roll of 80 mm, of which the head reaches 72. */
  escpos: {
    name: { fr: 'étiqueteuse ESC/POS', en: 'ESC/POS label printer' },
    transport: 'tcp',
    widestHeadMm: 80,
    usual: { widthMm: 72, heightMm: 50, printableWidthMm: 72, dpi: 203 },
  },
  /** The usual ZPL desktop printer has 832 dots at 203 dots per inch. */
  zpl: {
    name: { fr: 'étiqueteuse ZPL', en: 'ZPL label printer' },
    transport: 'tcp',
    widestHeadMm: 104,
    usual: { widthMm: 80, heightMm: 50, printableWidthMm: 104, dpi: 203 },
  },
  /** Rolls of 62 mm, of which the head reaches 58.9. The 1100 series has rolls of 103 mm. */
  'brother-ql': {
    name: { fr: 'étiqueteuse Brother QL', en: 'Brother QL label printer' },
    transport: 'tcp',
    widestHeadMm: 104,
    leavesEdges: true,
    usual: { widthMm: 62, heightMm: 100, printableWidthMm: 58.9, dpi: 300 },
  },
  cups: {
    name: { fr: 'imprimante CUPS', en: 'CUPS printer' },
    transport: 'cups',
    widestHeadMm: null,
    usual: { widthMm: 80, heightMm: 50, printableWidthMm: null, dpi: 203 },
  },
} as const satisfies Readonly<Record<string, PrinterDriver>>

export type PrinterDriverName = keyof typeof printerDrivers
export const printerDriverNames = Object.keys(printerDrivers) as [PrinterDriverName, ...PrinterDriverName[]]

/** What a printer of this kind has where nobody says otherwise. */
export function usualLabel(driver: PrinterDriverName): Usual & { readonly printableWidthMm?: number } {
  const { printableWidthMm, ...label }: PrinterDriver['usual'] = printerDrivers[driver].usual
  return { ...label, ...(printableWidthMm !== null && { printableWidthMm }) }
}

/** Labels come from a roll, which a person changes. */
export const hasRoll = (driver: PrinterDriverName): boolean => printerDrivers[driver].transport !== 'folder'

/** No part of a label may lie beyond the print head, but for edges that its driver leaves white. */
export function isTooWide(
  driver: PrinterDriverName,
  { widthMm, printableWidthMm }: { readonly widthMm: number; readonly printableWidthMm?: number | undefined },
): boolean {
  const { widestHeadMm, leavesEdges }: PrinterDriver = printerDrivers[driver]
  const headMm = leavesEdges ? widestHeadMm : (printableWidthMm ?? widestHeadMm)
  return headMm !== null && widthMm > headMm
}
