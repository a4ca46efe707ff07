import { isAbsolute } from 'node:path'
import type { PrinterSettings, PrinterTimeouts } from '../../../../shared/domain/badges/printer.ts'
import { accept, type Result, refuse } from '../../../../shared/kernel/result.ts'
import { parseQueueAddress } from './cups/address.ts'
import { createCupsDriver } from './cups.ts'
import type { DriverLimits, PrinterDriver, PrinterStatus } from './driver.ts'
import { createEscposDriver } from './escpos.ts'
import { createPdfFolderDriver } from './pdf-folder.ts'
import { parseTcpAddress, type TcpAddress } from './tcp/address.ts'
import { createZplDriver } from './zpl.ts'

export const driverNames = ['escpos', 'zpl', 'cups', 'pdf-folder', 'os'] as const
export type DriverName = (typeof driverNames)[number]

/** A new driver is a file, its name moved here from `NotBuilt`, and the contract test. */
type NotBuilt = 'os'
type Built = Exclude<DriverName, NotBuilt>

export type DriverRefusal =
  | { readonly type: 'driver-not-built'; readonly driver: NotBuilt; readonly message: string }
  | { readonly type: 'address-refused'; readonly message: string }

interface DriverEntry {
  /** Why an address cannot be one of this driver's, in words; null when it can. Looks at the text only. */
  addressProblem(address: string): string | null
  /** What its device says may keep a printer from being stored: a person mends it best while still typing. */
  readonly looksFirst: boolean
  /** What its head reaches where nobody says it, mm; null where any label will do. */
  readonly usualHeadMm: number | null
  open(address: string, timeouts: PrinterTimeouts): PrinterDriver
}

const drivers: Record<Built, DriverEntry> = {
  'pdf-folder': {
    addressProblem: (address) =>
      isAbsolute(address) && !address.includes('\0')
        ? null
        : 'L’adresse d’un dossier est son chemin complet, par exemple /home/accueil/badges.',
    looksFirst: true,
    usualHeadMm: null,
    open: (folder) => createPdfFolderDriver({ folder }),
  },
  // The widest roll of a receipt printer, and the head of the usual ZPL desktop printer: 832 dots at 203 dpi.
  escpos: networkDriver(80, createEscposDriver),
  zpl: networkDriver(104, (address, limits) => createZplDriver(address, { ...limits, settleMs: 400 })),
  cups: {
    addressProblem(address) {
      const parsed = parseQueueAddress(address)
      return parsed.ok ? null : parsed.refusal
    },
    looksFirst: false,
    usualHeadMm: null,
    open(address, timeouts) {
      const parsed = parseQueueAddress(address)
      if (!parsed.ok) throw new Error('checked, yet no queue')
      // An office printer that sleeps takes its time to wake.
      return createCupsDriver(parsed.value, limitsOf({ answerS: 60, ...timeouts }))
    },
  },
}

function networkDriver(
  usualHeadMm: number,
  create: (address: TcpAddress, limits: DriverLimits) => PrinterDriver,
): DriverEntry {
  return {
    addressProblem(address) {
      const parsed = parseTcpAddress(address)
      return parsed.ok ? null : parsed.refusal
    },
    // One that is off today is a good printer tomorrow.
    looksFirst: false,
    usualHeadMm,
    open(address, timeouts) {
      const parsed = parseTcpAddress(address)
      if (!parsed.ok) throw new Error('checked, yet no address')
      return create(parsed.value, limitsOf(timeouts))
    },
  }
}

function limitsOf({ connectS = 5, stallS = 10, answerS = 15 }: PrinterTimeouts): DriverLimits {
  return { connectMs: connectS * 1000, stallMs: stallS * 1000, answerMs: answerS * 1000 }
}

const notBuilt: Record<NotBuilt, string> = {
  os: 'Les imprimantes du système (« os ») ne sont pas encore prises en charge : choisissez « pdf-folder ».',
}

/** Before a printer is stored: is this driver built, and can this be its address? Touches no device. */
export function checkDriver(driver: DriverName, address: string): Result<null, DriverRefusal> {
  if (!isBuilt(driver)) return refuse({ type: 'driver-not-built', driver, message: notBuilt[driver] })
  const message = drivers[driver].addressProblem(address)
  return message === null ? accept(null) : refuse({ type: 'address-refused', message })
}

/** Nothing of a label may lie where the printer's head does not reach. */
export function isTooWide({ driver, label }: Pick<PrinterSettings, 'driver' | 'label'>): boolean {
  const headMm = label.printableWidthMm ?? (isBuilt(driver) ? drivers[driver].usualHeadMm : null)
  return headMm !== null && label.widthMm > headMm
}

/** The driver of a stored printer. Opening touches no device either: a printer that is off is found out by printing. */
export function openDriver(
  driver: DriverName,
  address: string,
  timeouts: PrinterTimeouts = {},
): Result<PrinterDriver, DriverRefusal> {
  const checked = checkDriver(driver, address)
  if (!checked.ok) return checked
  if (!isBuilt(driver)) throw new Error(`checked, yet not built: ${driver}`)
  return accept(drivers[driver].open(address, timeouts))
}

/** What a printer that is about to be stored says of itself; null where it cannot be opened at all, or is not asked. */
export async function lookAt(driver: DriverName, address: string): Promise<PrinterStatus | null> {
  if (!isBuilt(driver) || !drivers[driver].looksFirst) return null
  const opened = openDriver(driver, address)
  if (!opened.ok) return null
  const status = await opened.value.status()
  await opened.value.close()
  return status
}

function isBuilt(driver: DriverName): driver is Built {
  return Object.hasOwn(drivers, driver)
}
