import type { PrinterState } from '../../../shared/domain/badges/printer.ts'
import type { Catalog } from '../catalog.ts'

export const ownsPrinter = (catalog: Catalog, stationId: string, printerId: string): boolean =>
  catalog.get('printer', printerId).owner === stationId

/** The station that the printer of a command's input was added at: no other one reaches the machine. */
export const printerOwnerOf = (catalog: Catalog, input: unknown): string | null =>
  catalog.get('printer', (input as { readonly printerId: string }).printerId).owner

/** Whether nobody but a station that was put out has said where it is reached: perhaps at a thief's address. */
export const isAtPutOutAddress = (catalog: Catalog, { trustedBy }: PrinterState): boolean =>
  isPutOut(catalog, trustedBy)

/** The same, and nobody else has taken it over: nothing is ever printed there again. */
export const isLeftByPutOut = (catalog: Catalog, printer: PrinterState): boolean =>
  isAtPutOutAddress(catalog, printer) && isPutOut(catalog, printer.owner)

export const isPutOut = (catalog: Catalog, stationId: string | null): boolean =>
  stationId !== null && catalog.get('station', stationId).revoked !== null
