import { isAbsolute } from 'node:path'
import type { PrinterTimeouts } from '../../../../shared/domain/badges/printer.ts'
import { accept, type Result, refuse } from '../../../../shared/kernel/result.ts'
import type { PrinterDriver, PrinterStatus } from './driver.ts'
import { createEscposDriver } from './escpos.ts'
import { createPdfFolderDriver } from './pdf-folder.ts'
import { parseTcpAddress } from './tcp/address.ts'

export const driverNames = ['escpos', 'zpl', 'cups', 'pdf-folder', 'os'] as const
export type DriverName = (typeof driverNames)[number]

/** A new driver is a file, its name moved here from `NotBuilt`, and the contract test. */
type NotBuilt = 'zpl' | 'cups' | 'os'
type Built = Exclude<DriverName, NotBuilt>

export type DriverRefusal =
  | { readonly type: 'driver-not-built'; readonly driver: NotBuilt; readonly message: string }
  | { readonly type: 'address-refused'; readonly message: string }

interface DriverEntry {
  /** Why an address cannot be one of this driver's, in words; null when it can. Looks at the text only. */
  addressProblem(address: string): string | null
  /** What its device says may keep a printer from being stored: a person mends it best while still typing. */
  readonly looksFirst: boolean
  open(address: string, timeouts: PrinterTimeouts): PrinterDriver
}

const drivers: Record<Built, DriverEntry> = {
  'pdf-folder': {
    addressProblem: (address) =>
      isAbsolute(address) && !address.includes('\0')
        ? null
        : 'L’adresse d’un dossier est son chemin complet, par exemple /home/accueil/badges.',
    looksFirst: true,
    open: (folder) => createPdfFolderDriver({ folder }),
  },
  escpos: {
    addressProblem(address) {
      const parsed = parseTcpAddress(address)
      return parsed.ok ? null : parsed.refusal
    },
    // One that is off today is a good printer tomorrow.
    looksFirst: false,
    open(address, { connectS = 5, stallS = 10, answerS = 15 }) {
      const parsed = parseTcpAddress(address)
      if (!parsed.ok) throw new Error('checked, yet no address')
      return createEscposDriver(parsed.value, {
        connectMs: connectS * 1000,
        stallMs: stallS * 1000,
        answerMs: answerS * 1000,
      })
    },
  },
}

const notBuilt: Record<NotBuilt, string> = {
  zpl: 'Les imprimantes ZPL (« zpl ») ne sont pas encore prises en charge : choisissez « pdf-folder ».',
  cups: 'Les imprimantes CUPS (« cups ») ne sont pas encore prises en charge : choisissez « pdf-folder ».',
  os: 'Les imprimantes du système (« os ») ne sont pas encore prises en charge : choisissez « pdf-folder ».',
}

/** Before a printer is stored: is this driver built, and can this be its address? Touches no device. */
export function checkDriver(driver: DriverName, address: string): Result<null, DriverRefusal> {
  if (!isBuilt(driver)) return refuse({ type: 'driver-not-built', driver, message: notBuilt[driver] })
  const message = drivers[driver].addressProblem(address)
  return message === null ? accept(null) : refuse({ type: 'address-refused', message })
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
