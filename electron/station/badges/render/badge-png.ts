import { crc32 } from 'node:zlib'
import { type RenderedImage, Resvg } from '@resvg/resvg-js'
import { type BadgeContent, dotsPerMm, type LabelSize } from './badge-content.ts'
import type { Designs } from './badge-design.ts'
import type { BadgeFonts } from './badge-fonts.ts'
import { layoutBadge } from './badge-layout.ts'
import { layoutSvg } from './badge-svg.ts'
import type { BadgeItem, BadgeLayout } from './layout-shapes.ts'

/**
 * One badge as PNG, one pixel a printer dot, and of the label's true size: for the preview, and for print queues.
 * @throws BadgeError when the label is too small or the code too long for it.
 */
export function badgePng(badge: BadgeContent, label: LabelSize, fonts: BadgeFonts, designs: Designs): Uint8Array {
  const drawn = layoutImage(layoutBadge(badge, label, fonts, designs), fonts).asPng()
  return withSize(drawn, dotsPerMm(label.dpi) * 1000)
}

/** `pixels` is RGBA, opaque: what a raster driver makes its bits of. */
export function layoutImage(layout: BadgeLayout, fonts: BadgeFonts): RenderedImage {
  const svg = new Resvg(layoutSvg(layout), {
    fitTo: { mode: 'width', value: layout.widthDots },
    // resvg reads its fonts anew for each image: only the files in use, and never the machine's own.
    font: { loadSystemFonts: false, fontFiles: filesInUse(layout.items, fonts) },
    logLevel: 'off',
  })
  return svg.render()
}

function filesInUse(items: readonly BadgeItem[], fonts: BadgeFonts): string[] {
  const files = items.flatMap((item) =>
    item.kind === 'text' || item.kind === 'watermark' ? [fonts.file(item.face.family, item.face.weight)] : [],
  )
  return [...new Set(files)]
}

/** The eight bytes of a PNG, and its first part, IHDR. */
const headBytes = 8 + 4 + 4 + 13 + 4

/** A part `pHYs` after the head: without it, an image has no size in millimetres, and is stretched to the sheet. */
function withSize(png: Uint8Array, dotsPerMetre: number): Uint8Array {
  const part = Buffer.alloc(4 + 4 + 9 + 4)
  part.writeUInt32BE(9, 0)
  part.write('pHYs', 4, 'latin1')
  part.writeUInt32BE(Math.round(dotsPerMetre), 8)
  part.writeUInt32BE(Math.round(dotsPerMetre), 12)
  part.writeUInt8(1, 16)
  part.writeUInt32BE(crc32(part.subarray(4, 17)), 17)
  return Buffer.concat([png.subarray(0, headBytes), part, png.subarray(headBytes)])
}
