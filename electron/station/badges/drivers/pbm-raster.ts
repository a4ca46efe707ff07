/** One bit a dot, in rows of whole bytes: what `render/badge-bits.ts` packs. */
export interface Raster {
  /** Dots. */
  readonly width: number
  readonly height: number
  readonly rowBytes: number
  readonly bits: Uint8Array
}

/** No head is wider, and ESC/POS counts a row's bytes in two bytes. */
const mostRowBytes = 1024

/** Undefined where `pbm` is no whole binary PBM. */
export function rasterOfPbm(pbm: Uint8Array): Raster | undefined {
  const header = /^P4\n([1-9]\d{0,4}) ([1-9]\d{0,4})\n/.exec(Buffer.from(pbm.subarray(0, 32)).toString('latin1'))
  if (!header) return undefined
  const [width, height] = [Number(header[1]), Number(header[2])]
  const rowBytes = Math.ceil(width / 8)
  const bits = pbm.subarray(header[0].length)
  return rowBytes <= mostRowBytes && bits.length === rowBytes * height ? { width, height, rowBytes, bits } : undefined
}
