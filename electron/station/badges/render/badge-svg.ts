import type { BadgeContent, LabelSize } from './badge-content.ts'
import type { Designs } from './badge-design.ts'
import type { BadgeFonts, TextFace } from './badge-fonts.ts'
import { cssWeight } from './badge-fonts.ts'
import { layoutBadge } from './badge-layout.ts'
import { escapeXml } from './clean-text.ts'
import type { BadgeItem, BadgeLayout } from './layout-shapes.ts'

/**
 * One badge as SVG: one unit is one printer dot, white behind, text as text in the bundled families.
 * @throws BadgeError when the label is too small or the code too long for it.
 */
export function badgeSvg(badge: BadgeContent, label: LabelSize, fonts: BadgeFonts, designs: Designs): string {
  return layoutSvg(layoutBadge(badge, label, fonts, designs))
}

export function layoutSvg({ widthDots, heightDots, label, items }: BadgeLayout): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${label.widthMm}mm" height="${label.heightMm}mm" viewBox="0 0 ${widthDots} ${heightDots}">`,
    `<rect width="${widthDots}" height="${heightDots}" fill="white"/>`,
    ...items.map(itemSvg),
    '</svg>',
  ].join('\n')
}

function itemSvg(item: BadgeItem): string {
  switch (item.kind) {
    case 'box':
      return `<rect x="${short(item.x)}" y="${short(item.y)}" width="${short(item.width)}" height="${short(item.height)}" rx="${short(item.round)}" fill="${item.ink}"/>`
    case 'shape': {
      const line = item.stroke
        ? ` stroke="${item.stroke}" stroke-width="${short(item.strokeWidth)}" stroke-linecap="${item.cap}" stroke-linejoin="${item.join}"`
        : ''
      return `<path transform="matrix(${item.matrix.map(fine).join(' ')})" d="${item.path}" fill="${item.fill ?? 'none'}"${item.evenOdd ? ' fill-rule="evenodd"' : ''}${line}/>`
    }
    case 'image': {
      const png = Buffer.from(item.png).toString('base64')
      return `<image x="${item.x}" y="${item.y}" width="${item.width}" height="${item.height}" preserveAspectRatio="none" image-rendering="optimizeSpeed" href="data:image/png;base64,${png}"/>`
    }
    case 'text':
      return `<text x="${short(item.x)}" y="${short(item.baseline)}" ${face(item.face, item.size)} fill="${item.ink}">${escapeXml(item.text)}</text>`
    case 'qr':
      return `<path transform="translate(${item.x} ${item.y}) scale(${item.module})" d="${item.path}" shape-rendering="crispEdges"/>`
    case 'watermark': {
      const shape = `transform="translate(${short(item.x)} ${short(item.y)}) rotate(${short(-item.degrees)})" x="${short(-item.width / 2)}" y="${short(item.size * 0.34)}" ${face(item.face, item.size)} fill="none"`
      const text = escapeXml(item.text)
      return (
        `<text ${shape} stroke="white" stroke-width="${short(item.stroke * 3)}">${text}</text>` +
        `<text ${shape} stroke="black" stroke-width="${short(item.stroke)}">${text}</text>`
      )
    }
  }
}

function face({ family, weight, tracking }: TextFace, size: number): string {
  const spacing = tracking === 0 ? '' : ` letter-spacing="${short(tracking * size)}"`
  return `font-family="${family.css}" font-weight="${cssWeight[weight]}" font-size="${short(size)}"${spacing} xml:space="preserve"`
}

/** A thousandth of a dot is enough, and the same everywhere. */
const short = (value: number): string => String(Math.round(value * 1000) / 1000)
const fine = (value: number): string => String(Math.round(value * 1e6) / 1e6)
