import type { ThermalPrinter } from 'node-thermal-printer'
import type { Raster } from '../pbm-raster.ts'
import { rasterBlocks } from './raster.ts'

/** GS a 0: no automatic status on this connection, which would come between our answers. */
const noAutomaticStatus = Buffer.of(0x1d, 0x61, 0)

/**
 * The bytes of one badge: clear, raster, feed, cut. Nothing of what a badge says is sent but as dots, so no name can
 * give an order.
 */
export async function encodeBadge(raster: Raster): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array()
  // Its own network interface takes a badge for printed that was never read, so it is given one that only collects.
  const collect = {
    isPrinterConnected: async () => true,
    execute: async (buffer: Uint8Array) => {
      bytes = buffer
    },
  }
  // Loaded with the first badge: a station without such a printer starts without its tables of letters.
  const { PrinterTypes, ThermalPrinter } = await import('node-thermal-printer')
  // A new one for each badge: what was encoded stays in its buffer, and would print again.
  const encoder = new ThermalPrinter({ type: PrinterTypes.EPSON, interface: collect as never }) as Encoder
  encoder.initHardware()
  encoder.append(noAutomaticStatus)
  // Its own packing of an image takes 50 times as long.
  encoder.append(rasterBlocks(raster))
  // Four lines bring the last row past the knife.
  encoder.cut({ verticalTabAmount: 1 })
  await encoder.execute()
  return bytes
}

/** Its types lack a method. */
type Encoder = ThermalPrinter & { initHardware(): void }
