import type { BadgeContent, LabelSize } from './badge-content.ts'
import type { Designs } from './badge-design.ts'
import type { BadgeFonts } from './badge-fonts.ts'
import { layoutBadge } from './badge-layout.ts'
import { layoutImage } from './badge-png.ts'
import type { BadgeItem, BadgeLayout } from './layout-shapes.ts'

/** Of a name's dots: fewer than these that differ from what they stand on, and letters lose their form. */
const leastShare = 0.85

/**
 * Whether the name can be read where a template puts it: drawn with and without its letters, in dots of black and white,
 * the badge must differ by about as many dots as the letters have. On a dark ground black letters differ by none, and
 * half of a grid's dots are lost. Draws, so it is for the worker.
 * @throws BadgeError as a badge does.
 */
export function isNameSeen(badge: BadgeContent, label: LabelSize, fonts: BadgeFonts, designs: Designs): boolean {
  const layout = layoutBadge(badge, label, fonts, designs)
  const drawn = (items: readonly BadgeItem[]) => inkOf({ ...layout, items }, fonts)
  const letters = drawn(layout.name.map((item) => (item.kind === 'text' ? { ...item, ink: 'black' } : item)))
  const withName = drawn(layout.items)
  const without = drawn(layout.items.filter((item) => !layout.name.includes(item)))
  let [inLetters, seen] = [0, 0]
  for (const [dot, isInk] of letters.entries()) {
    inLetters += isInk
    seen += Number(withName[dot] !== without[dot])
  }
  return seen >= leastShare * inLetters
}

/** 1 for each dot that a thermal head would print; see `pbmOf`. */
function inkOf(layout: BadgeLayout, fonts: BadgeFonts): Uint8Array {
  const { pixels, width, height } = layoutImage(layout, fonts)
  const ink = new Uint8Array(width * height)
  for (let dot = 0, at = 0; dot < ink.length; dot++, at += 4) {
    const luma = 213 * (pixels[at] as number) + 715 * (pixels[at + 1] as number) + 72 * (pixels[at + 2] as number)
    if (luma < 128_000) ink[dot] = 1
  }
  return ink
}
