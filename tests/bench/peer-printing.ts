import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PrinterTypes, ThermalPrinter } from 'node-thermal-printer'
import { createBadgeRenderer } from '../../electron/station/badges/render/renderer.ts'
import type { BadgePrinter } from './badge-printer.ts'
import { people } from './people.ts'
import { root } from './places.ts'

/**
 * The same badges as node-thermal-printer prints an image by itself: drawn as PNG by our own renderer, packed by
 * `printImageBuffer` and sent through its own network interface. ms from the order to the last byte at the printer.
 */
export async function printAsThePeer(
  printer: BadgePrinter,
  label: { readonly widthMm: number; readonly heightMm: number; readonly dpi: number },
  count: number,
): Promise<readonly number[]> {
  const renderer = createBadgeRenderer({ fontsFolder: join(root, 'resources', 'fonts') })
  const all: number[] = []
  try {
    for (const { code, ...person } of people(count)) {
      const badge = { ...person, code, part: null, firstNameOnly: false, specimen: false, eventName: 'Banc de mesure' }
      const whole = printer.nextBadge()
      const begun = performance.now()
      const png = await renderer.render({ format: 'png', label, badge })
      const peer = new ThermalPrinter({ type: PrinterTypes.EPSON, interface: printer.address })
      await peer.printImageBuffer(Buffer.from(png))
      peer.cut()
      await peer.execute()
      all.push((await whole) - begun)
      await pause(5)
    }
  } finally {
    await renderer.close()
  }
  return all
}
