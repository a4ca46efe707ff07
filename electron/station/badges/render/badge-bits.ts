import type { BadgeContent, LabelSize } from './badge-content.ts'
import type { Designs } from './badge-design.ts'
import type { BadgeFonts } from './badge-fonts.ts'
import { layoutBadge } from './badge-layout.ts'
import { layoutImage } from './badge-png.ts'

/**
 * One badge as a thermal head prints it, one bit a dot: binary PBM (`P4`), whose rows are those of ESC/POS and ZPL
 * rasters too, the leftmost dot in the highest bit, 1 for ink, each row filled up to whole bytes with 0.
 * @throws BadgeError when the label is too small or the code too long for it.
 */
export function badgePbm(badge: BadgeContent, label: LabelSize, fonts: BadgeFonts, designs: Designs): Uint8Array {
  const { pixels, width, height } = layoutImage(layoutBadge(badge, label, fonts, designs), fonts)
  return pbmOf(pixels, width, height)
}

/** `pixels`: RGBA, opaque. Ink below half: everything on a badge is black or white, only its edges are between. */
export function pbmOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const header = Buffer.from(`P4\n${width} ${height}\n`, 'latin1')
  const rowBytes = Math.ceil(width / 8)
  const pbm = new Uint8Array(header.length + rowBytes * height)
  pbm.set(header)
  // Luma by Rec. 709 in thousandths, without a division a dot: an A6 at 300 dpi has two million.
  const half = 128 * 1000
  let at = header.length
  let pixel = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x += 8) {
      let byte = 0
      const bits = Math.min(8, width - x)
      for (let bit = 0; bit < bits; bit++, pixel += 4) {
        const luma =
          213 * (pixels[pixel] as number) + 715 * (pixels[pixel + 1] as number) + 72 * (pixels[pixel + 2] as number)
        if (luma < half) byte |= 0x80 >> bit
      }
      pbm[at++] = byte
    }
  }
  return pbm
}
