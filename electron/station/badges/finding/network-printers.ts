import { isIPv4 } from 'node:net'
import type { Service } from 'bonjour-service'
import { guessDriver } from '../../../../shared/domain/badges/guess-driver.ts'
import { openDnsSd } from '../../dns-sd.ts'
import { addressProblem } from '../drivers/registry.ts'
import { type FoundPrinter, mostFound, shownName } from './found-printer.ts'

/** Raw printing (port 9100 as a rule), and IPP, under which a CUPS of the network shares its queues. */
const types = ['pdl-datastream', 'ipp'] as const
/** The first question may be lost, as any datagram. */
const askAgainMs = 700

/** Printers that announce themselves on the network within `ms`, and that a driver speaks with. */
export async function networkPrinters(ms: number): Promise<FoundPrinter[]> {
  const bonjour = openDnsSd()
  const found = new Map<string, FoundPrinter>()
  const browsers = types.map((type) =>
    bonjour.find({ type, protocol: 'tcp' }, (service) => {
      const printer = announcedPrinter(type, service)
      if (printer && found.size < mostFound) found.set(printer.address, printer)
    }),
  )
  const again = setTimeout(() => {
    for (const browser of browsers) browser.update()
  }, askAgainMs)
  await new Promise((resolve) => setTimeout(resolve, ms))
  clearTimeout(again)
  for (const browser of browsers) browser.stop()
  bonjour.destroy()
  return [...found.values()]
}

/** What a service announces, if it can be printed on. Keys of its TXT record: Bonjour Printing Specification 1.2.1, 9. */
export function announcedPrinter(
  type: (typeof types)[number],
  { name, port, addresses = [], txt }: Pick<Service, 'name' | 'port' | 'txt'> & { readonly addresses?: string[] },
): FoundPrinter | null {
  const address = addresses.find(isIPv4)
  if (address === undefined) return null
  const told = (key: string) => (typeof txt?.[key] === 'string' ? (txt[key] as string) : '')
  const shown = shownName(name) || shownName(told('ty'))
  if (type === 'ipp') {
    const queue = /^printers\/([^/]+)$/.exec(told('rp'))?.[1]
    return queue === undefined
      ? null
      : checked({ name: shown, driver: 'cups', address: `ipp://${address}:${port}/printers/${queue}` })
  }
  const driver = guessDriver(
    ['ty', 'product', 'usb_MDL', 'usb_mdl', 'usb_CMD', 'usb_cmd'].map(told).concat(name).join(' '),
  )
  return driver && checked({ name: shown, driver, address: `tcp://${address}:${port}` })
}

const checked = (printer: FoundPrinter): FoundPrinter | null =>
  printer.name === '' || addressProblem(printer.driver, printer.address) !== null ? null : printer
