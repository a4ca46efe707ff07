import type { CommandName } from '../../../shared/contract/contract.ts'
import type { Catalog } from '../catalog.ts'

/** Commands that reach into a machine: only the station where the printer was added can do them. */
const ofTheOwner: ReadonlySet<CommandName> = new Set([
  'printers.update',
  'printers.remove',
  'printers.test',
  'printers.newRoll',
])

export const ownsPrinter = (catalog: Catalog, stationId: string, printerId: string): boolean =>
  catalog.get('printer', printerId).owner === stationId

/** The station that must do this; null where any may. */
export function printerOwnerOf(catalog: Catalog, name: CommandName, input: unknown): string | null {
  if (!ofTheOwner.has(name)) return null
  return catalog.get('printer', (input as { readonly printerId: string }).printerId).owner
}
