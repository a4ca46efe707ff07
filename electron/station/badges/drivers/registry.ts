import type { PrinterTimeouts } from '../../../../shared/domain/badges/printer.ts'
import { type PrinterDriverName, printerDrivers } from '../../../../shared/domain/badges/printer-drivers.ts'
import { accept, type Result } from '../../../../shared/kernel/result.ts'
import { createBrotherQlDriver } from './brother-ql.ts'
import { createCupsDriver } from './cups.ts'
import type { DriverLimits, PrinterDriver, PrinterStatus } from './driver.ts'
import { createEscposDriver } from './escpos.ts'
import { createPdfFolderDriver } from './pdf-folder.ts'
import { looksFirst, parseAddress, type TransportAddresses } from './transports.ts'
import { createZplDriver } from './zpl.ts'

type AddressOf<Name extends PrinterDriverName> = TransportAddresses[(typeof printerDrivers)[Name]['transport']]

/** What makes each driver of the table, from an address of its transport. */
const create: {
  readonly [Name in PrinterDriverName]: (address: AddressOf<Name>, timeouts: PrinterTimeouts) => PrinterDriver
} = {
  'pdf-folder': (folder) => createPdfFolderDriver({ folder }),
  escpos: (address, timeouts) => createEscposDriver(address, limitsOf(timeouts)),
  zpl: (address, timeouts) => createZplDriver(address, { ...limitsOf(timeouts), settleMs: 400 }),
  'brother-ql': (address, timeouts) => createBrotherQlDriver(address, { ...limitsOf(timeouts), settleMs: 2000 }),
  // An office printer that sleeps needs this long to wake.
  cups: (queue, timeouts) => createCupsDriver(queue, limitsOf({ answerS: 60, ...timeouts })),
}

function limitsOf({ connectS = 5, stallS = 10, answerS = 15 }: PrinterTimeouts): DriverLimits {
  return { connectMs: connectS * 1000, stallMs: stallS * 1000, answerMs: answerS * 1000 }
}

const addressOf = (driver: PrinterDriverName, address: string) =>
  parseAddress[printerDrivers[driver].transport](address)

/** Why a text cannot be the address of this driver, in French words; null if it can. Touches no device. */
export function addressProblem(driver: PrinterDriverName, address: string): string | null {
  const read = addressOf(driver, address)
  return read.ok ? null : read.refusal
}

/** The driver of a stored printer. Opening touches no device: printing finds out that a printer is off. */
export function openDriver(
  driver: PrinterDriverName,
  address: string,
  timeouts: PrinterTimeouts = {},
): Result<PrinterDriver, string> {
  const read = addressOf(driver, address)
  return read.ok ? accept(create[driver](read.value as never, timeouts)) : read
}

/** What a printer that is about to be stored says of itself. Null if its address is refused, or its transport is not asked. */
export async function lookAt(driver: PrinterDriverName, address: string): Promise<PrinterStatus | null> {
  if (!looksFirst[printerDrivers[driver].transport]) return null
  const opened = openDriver(driver, address)
  if (!opened.ok) return null
  const status = await opened.value.status()
  await opened.value.close()
  return status
}
