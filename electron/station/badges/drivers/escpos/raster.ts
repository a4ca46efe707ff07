/** One bit a dot, in rows of whole bytes: what `render/badge-bits.ts` packs. */
export interface Raster {
  readonly rowBytes: number
  readonly height: number
  readonly bits: Uint8Array
}

/** More rows at once than some printers take: what python-escpos cuts at. */
const mostRows = 960
/** GS v 0 counts a row's bytes in two bytes; no head is wider than this. */
const mostRowBytes = 1024

/** Undefined where `pbm` is no whole binary PBM. */
export function rasterOfPbm(pbm: Uint8Array): Raster | undefined {
  const header = /^P4\n([1-9]\d{0,4}) ([1-9]\d{0,4})\n/.exec(Buffer.from(pbm.subarray(0, 32)).toString('latin1'))
  if (!header) return undefined
  const rowBytes = Math.ceil(Number(header[1]) / 8)
  const height = Number(header[2])
  const bits = pbm.subarray(header[0].length)
  return rowBytes <= mostRowBytes && bits.length === rowBytes * height ? { rowBytes, height, bits } : undefined
}

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
