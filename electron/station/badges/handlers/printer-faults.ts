import { folderRefusals } from '../../../../shared/contract/badges.ts'
import type { PrinterSettings } from '../../../../shared/domain/badges/printer.ts'
import { isTooWide, type PrinterDriverName } from '../../../../shared/domain/badges/printer-drivers.ts'
import { isSameFolder } from '../../is-within.ts'
import type { PrinterStatus } from '../drivers/driver.ts'
import { addressProblem } from '../drivers/registry.ts'
import { folderSentences } from '../wording.ts'

/** What keeps a printer from being stored; `status`: what its device says. */
export function faultOf(
  { driver, address, label }: PrinterSettings,
  status: PrinterStatus | null,
  dataFolder: string,
): 'label-too-wide' | keyof typeof folderRefusals | undefined {
  if (isTooWide(driver, label)) return 'label-too-wide'
  if (driver === 'pdf-folder' && isSameFolder(dataFolder, address)) return 'same-folder'
  return folderFaultOf(status)
}

/** Why a printer was refused, in words that say what to do. */
export function wordsOf(refusal: string, driver: PrinterDriverName, address: string): string | undefined {
  if (isFolderRefusal(refusal)) return folderSentences[refusal]
  return refusal === 'address-refused' ? (addressProblem(driver, address) ?? undefined) : undefined
}

const isFolderRefusal = (name: string): name is keyof typeof folderRefusals => Object.hasOwn(folderRefusals, name)
function folderFaultOf(status: PrinterStatus | null): keyof typeof folderRefusals | undefined {
  if (status?.state !== 'unavailable') return undefined
  return isFolderRefusal(status.message) ? status.message : undefined
}
