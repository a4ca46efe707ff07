import type { PrinterDriverName } from './printer-drivers.ts'

/** What a printer that is reached by TCP calls itself, and the driver that speaks its language. */
const models: readonly (readonly [model: RegExp, driver: PrinterDriverName])[] = [
  [/\bQL-\d{3,4}/i, 'brother-ql'],
  [/\bZPL\b|zebra|\bZTC\b|\bZ[DTQ]\d{3}|\bG[KXC]\d{3}/i, 'zpl'],
  [/ESC\/?POS|\bTM-[A-Z]|\bSRP-|\bCT-S\d/i, 'escpos'],
]

/** The driver of a network printer, by its model or its languages. Null: no driver is known to speak with it. */
export const guessDriver = (about: string): PrinterDriverName | null =>
  models.find(([model]) => model.test(about))?.[1] ?? null
