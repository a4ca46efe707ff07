import type { Raster } from '../pbm-raster.ts'
import type { Media } from './status-packet.ts'

/** Of 300 dpi. The head reaches all but this of a label, half of it on each side. */
const unreachedDots = 36
/** What a continuous roll needs before and behind, in dots: 3 mm. */
const feedDots = 35
/** From the right end of a wide head to the label's edge. */
const wideHeadOffset = 44
const rightOffset = 12
/** More than a QL keeps of a command that was cut short: zeros end it, and are nothing otherwise. */
const invalidBytes = 400

/** What a badge is printed on, and by which head. `media` null: the printer does not say what is loaded. */
export interface Loaded {
  readonly headBytes: 90 | 162
  readonly media: Media | null
}

/**
 * One badge in Brother's raster mode: the command references of the QL-800 and the QL-1100 series. Rows are not compressed,
 * which a QL-800 cannot read. The head's first dot is at the right of the label, so each row is sent from its right end.
 */
export function encodeBadge(raster: Raster, { headBytes, media }: Loaded): Uint8Array {
  const isDieCut = media !== null && media.lengthMm > 0
  const rows = rowsInReach(raster, isDieCut)
  const count = rows.to - rows.from
  const bytes: Uint8Array[] = [
    Buffer.alloc(invalidBytes),
    Buffer.from([0x1b, 0x40]),
    Buffer.from([0x1b, 0x69, 0x61, 0x01]),
    printInformation(media, count),
    // Cut after each label.
    Buffer.from([0x1b, 0x69, 0x4d, 0x40, 0x1b, 0x69, 0x41, 0x01, 0x1b, 0x69, 0x4b, 0x08]),
    Buffer.from([0x1b, 0x69, 0x64, isDieCut ? 0 : feedDots, 0]),
    Buffer.from([0x4d, 0x00]),
  ]
  const headDots = headBytes * 8
  const reach = Math.min(raster.width - unreachedDots, headDots)
  const left = Math.floor((raster.width - reach) / 2)
  const offset = Math.min(rightOffset + (headBytes === 162 ? wideHeadOffset : 0), headDots - reach)
  for (let row = rows.from; row < rows.to; row++) {
    const line = Buffer.alloc(3 + headBytes)
    line.set([0x67, 0x00, headBytes])
    for (let dot = 0; dot < reach; dot++) {
      const from = left + reach - 1 - dot
      if (((raster.bits[row * raster.rowBytes + (from >> 3)] as number) & (0x80 >> (from & 7))) === 0) continue
      const to = offset + dot
      line[3 + (to >> 3)] = (line[3 + (to >> 3)] as number) | (0x80 >> (to & 7))
    }
    bytes.push(line)
  }
  bytes.push(Buffer.from([0x1a]))
  return Buffer.concat(bytes)
}

/** A label's ends are out of reach, where a badge is white. */
function rowsInReach({ height }: Raster, isDieCut: boolean): { readonly from: number; readonly to: number } {
  const end = isDieCut ? feedDots + 1 : feedDots
  return height > 4 * end ? { from: end, to: height - end } : { from: 0, to: height }
}

function printInformation(media: Media | null, rows: number): Uint8Array {
  const isDieCut = media !== null && media.lengthMm > 0
  // Which of the next fields count: kind, width, length. 0xc0: quality first, and recovery from errors.
  const counts = 0xc0 | (media ? 0x06 : 0) | (isDieCut ? 0x08 : 0)
  const kind = media ? (isDieCut ? 0x0b : 0x0a) : 0
  const fields = Buffer.from([
    0x1b,
    0x69,
    0x7a,
    counts,
    kind,
    media?.widthMm ?? 0,
    media?.lengthMm ?? 0,
    0,
    0,
    0,
    0,
    0,
    0,
  ])
  fields.writeUInt32LE(rows, 7)
  return fields
}
