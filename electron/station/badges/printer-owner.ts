import type { Catalog } from '../catalog.ts'

export const ownsPrinter = (catalog: Catalog, stationId: string, printerId: string): boolean =>
  catalog.get('printer', printerId).owner === stationId

/** The station that the printer of a command's input was added at: no other one reaches the machine. */
export const printerOwnerOf = (catalog: Catalog, input: unknown): string | null =>
  catalog.get('printer', (input as { readonly printerId: string }).printerId).owner
