import { ownCups } from '../drivers/cups/address.ts'
import { cupsQueues } from './cups-queues.ts'
import { type FoundPrinter, mostFound } from './found-printer.ts'
import { networkPrinters } from './network-printers.ts'

/** A printer answers a multicast question within a second, and a sleeping one within two. */
const searchMs = 2500

/** Printers of this machine, then those of the network. */
export async function findPrinters(): Promise<FoundPrinter[]> {
  const found = await Promise.all([cupsQueues(ownCups, searchMs), networkPrinters(searchMs)])
  return found.flat().slice(0, mostFound)
}
