import type { Raster } from '../pbm-raster.ts'
import { continuous, dieCut, type Media } from './status-packet.ts'

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
  const end = whiteEnd(raster, isDieCut ? feedDots + 1 : feedDots)
  const rows: Uint8Array[] = []
  const rowOf = rowReader(raster, headBytes)
  for (let row = end; row < raster.height - end; row++) rows.push(rowOf(row))
  return Buffer.concat([
    Buffer.alloc(invalidBytes),
    Buffer.from([0x1b, 0x40]),
    Buffer.from([0x1b, 0x69, 0x61, 0x01]),
    printInformation(media, isDieCut, rows.length),
    // Cut after each label.
    Buffer.from([0x1b, 0x69, 0x4d, 0x40, 0x1b, 0x69, 0x41, 0x01, 0x1b, 0x69, 0x4b, 0x08]),
    Buffer.from([0x1b, 0x69, 0x64, isDieCut ? 0 : feedDots, 0]),
    Buffer.from([0x4d, 0x00]),
    ...rows,
    Buffer.from([0x1a]),
  ])
}

/** Rows at each end of a label that are out of reach, where a badge is white. */
const whiteEnd = ({ height }: Raster, unreached: number): number => (height > 4 * unreached ? unreached : 0)

/** What the head is sent for a row of the label. */
function rowReader({ width, rowBytes, bits }: Raster, headBytes: number): (row: number) => Uint8Array {
  const headDots = headBytes * 8
  const reach = Math.min(width - unreachedDots, headDots)
  const right = Math.floor((width - reach) / 2) + reach - 1
  const offset = Math.min(rightOffset + (headBytes === 162 ? wideHeadOffset : 0), headDots - reach)
  return (row) => {
    const line = Buffer.alloc(3 + headBytes)
    line.set([0x67, 0x00, headBytes])
    for (let dot = 0; dot < reach; dot++) {
      const [from, to] = [right - dot, offset + dot]
      if (((bits[row * rowBytes + (from >> 3)] as number) & (0x80 >> (from & 7))) === 0) continue
      const at = 3 + (to >> 3)
      line[at] = (line[at] as number) | (0x80 >> (to & 7))
    }
    return line
  }
}

function printInformation(media: Media | null, isDieCut: boolean, rows: number): Uint8Array {
  const fields = Buffer.alloc(13)
  // Which of the next fields count: kind, width, length. 0xc0: quality first, and recovery from errors.
  const counts = 0xc0 | (media ? 0x06 : 0) | (isDieCut ? 0x08 : 0)
  fields.set([0x1b, 0x69, 0x7a, counts])
  if (media) fields.set([isDieCut ? dieCut : continuous, media.widthMm, media.lengthMm], 4)
  fields.writeUInt32LE(rows, 7)
  return fields
}
