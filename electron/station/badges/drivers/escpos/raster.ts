import type { Raster } from '../pbm-raster.ts'

/** More rows at once than some printers take: what python-escpos cuts at. */
const mostRows = 960

/** Bytes after which no block of such a raster can be waited for any more. */
export const largestBlockBytes = ({ rowBytes, height }: Raster): number => rowBytes * Math.min(mostRows, height)

/** The raster as GS v 0 blocks, one under the other. */
export function rasterBlocks({ rowBytes, height, bits }: Raster): Buffer {
  const blocks: Uint8Array[] = []
  const harmless = withoutRealTimeCommands(bits)
  for (let top = 0; top < height; top += mostRows) {
    const rows = Math.min(mostRows, height - top)
    const header = [0x1d, 0x76, 0x30, 0, rowBytes & 0xff, rowBytes >> 8, rows & 0xff, rows >> 8]
    blocks.push(Uint8Array.from(header), harmless.subarray(top * rowBytes, (top + rows) * rowBytes))
  }
  return Buffer.concat(blocks)
}

/**
 * Printers obey DLE EOT, DLE ENQ and DLE DC4 (recover, clear, power off) wherever the bytes stand, in the dots of an
 * image too, so what is drawn could give orders. One dot more beside each such pair, and it is none.
 */
function withoutRealTimeCommands(bits: Uint8Array): Uint8Array {
  const harmless = Uint8Array.from(bits)
  for (let at = harmless.indexOf(0x10); at !== -1; at = harmless.indexOf(0x10, at + 1)) {
    const next = harmless[at + 1]
    if (next === 0x04 || next === 0x05 || next === 0x14) harmless[at + 1] = next | 0x08
  }
  return harmless
}
