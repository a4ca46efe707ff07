import { isAbsolute } from 'node:path'
import { accept, type Result, refuse } from '../../../../shared/kernel/result.ts'
import type { PrinterDriver, PrinterStatus } from './driver.ts'
import { createPdfFolderDriver } from './pdf-folder.ts'

export const driverNames = ['escpos', 'zpl', 'cups', 'pdf-folder', 'os'] as const
export type DriverName = (typeof driverNames)[number]

/** A new driver is a file, its name moved here from `NotBuilt`, and the contract test. */
type NotBuilt = 'escpos' | 'zpl' | 'cups' | 'os'
type Built = Exclude<DriverName, NotBuilt>

export type DriverRefusal =
  | { readonly type: 'driver-not-built'; readonly driver: NotBuilt; readonly message: string }
  | { readonly type: 'address-refused'; readonly message: string }

interface DriverEntry {
  /** Why an address cannot be one of this driver's, in words; null when it can. Looks at the text only. */
  addressProblem(address: string): string | null
  open(address: string): PrinterDriver
}

const drivers: Record<Built, DriverEntry> = {
  'pdf-folder': {
    addressProblem: (address) =>
      isAbsolute(address) && !address.includes('\0')
        ? null
        : 'L’adresse d’un dossier est son chemin complet, par exemple /home/accueil/badges.',
    open: (folder) => createPdfFolderDriver({ folder }),
  },
}

const notBuilt: Record<NotBuilt, string> = {
  escpos: 'Les imprimantes ESC/POS (« escpos ») ne sont pas encore prises en charge : choisissez « pdf-folder ».',
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
export function openDriver(driver: DriverName, address: string): Result<PrinterDriver, DriverRefusal> {
  const checked = checkDriver(driver, address)
  if (!checked.ok) return checked
  if (!isBuilt(driver)) throw new Error(`checked, yet not built: ${driver}`)
  return accept(drivers[driver].open(address))
}

/** What a printer that is about to be stored says of itself; null where it cannot be opened at all. */
export async function lookAt(driver: DriverName, address: string): Promise<PrinterStatus | null> {
  const opened = openDriver(driver, address)
  if (!opened.ok) return null
  const status = await opened.value.status()
  await opened.value.close()
  return status
}

function isBuilt(driver: DriverName): driver is Built {
  return Object.hasOwn(drivers, driver)
}
