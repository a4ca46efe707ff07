import { type RenderedImage, Resvg } from '@resvg/resvg-js'
import type { BadgeContent, LabelSize } from './badge-content.ts'
import type { Designs } from './badge-design.ts'
import type { BadgeFonts } from './badge-fonts.ts'
import type { BadgeItem, BadgeLayout } from './badge-layout.ts'
import { layoutBadge } from './badge-layout.ts'
import { layoutSvg } from './badge-svg.ts'

/**
 * One badge as PNG, one pixel a printer dot: the preview.
 * @throws BadgeError when the label is too small or the code too long for it.
 */
export function badgePng(badge: BadgeContent, label: LabelSize, fonts: BadgeFonts, designs: Designs): Uint8Array {
  return layoutImage(layoutBadge(badge, label, fonts, designs), fonts).asPng()
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
