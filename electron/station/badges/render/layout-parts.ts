import type { TextFace } from './badge-fonts.ts'
import type { BadgeItem, Ink, Sheet } from './badge-layout.ts'
import type { FitBox, FittedText } from './fit-text.ts'
import { fitText } from './fit-text.ts'
import { QUIET_MODULES, qrPath } from './qr-path.ts'

/** Points to design millimetres: sizes below are given in points of the design, as a typographer reads them. */
export const pt = (points: number): number => (points * 25.4) / 72

/** The margins of the design, or the ends of a narrower print head (with half a millimetre, as it is never centred). */
export function inkMargins(sheet: Sheet, left: number, right: number): [left: number, right: number] {
  const spare = sheet.left > 0 ? sheet.mm(0.5) : 0
  return [Math.max(sheet.left + spare, left), Math.min(sheet.right - spare, sheet.width - right)]
}

export interface Block {
  readonly items: readonly BadgeItem[]
  readonly height: number
  readonly fitted: FittedText
}

/** `text` fitted into a box at `x`, its first line starting at `top`. */
export function textBlock(
  sheet: Sheet,
  text: string,
  face: TextFace,
  x: number,
  top: number,
  box: Omit<FitBox, 'lineHeight'>,
  ink: Ink = 'black',
): Block {
  const { lineHeight } = sheet
  const fitted = fitText(text, { ...box, lineHeight }, (line) => sheet.measure(line, face))
  const items = fitted.lines.map(
    (line, index): BadgeItem => ({
      kind: 'text',
      text: line.text,
      face,
      size: fitted.size,
      x,
      // A line's letters stand in its middle: capitals (0.67-0.71 em) with room for É above and g below.
      baseline: top + fitted.size * lineHeight * index + fitted.size * (lineHeight / 2 + 0.3),
      width: line.width,
      ink,
    }),
  )
  return { items, height: fitted.size * lineHeight * fitted.lines.length, fitted }
}

export function moveDown(items: readonly BadgeItem[], by: number): BadgeItem[] {
  return items.map((item) =>
    item.kind === 'text' ? { ...item, baseline: item.baseline + by } : { ...item, y: item.y + by },
  )
}

/** The QR in a square of `side` dots whose bottom edge is `bottom`, with `edge` its left or right edge. */
export function qrItems(
  sheet: Sheet,
  side: number,
  bottom: number,
  edge: { left: number } | { right: number },
): { items: BadgeItem[]; size: number; quiet: number } {
  const { path, modules } = qrPath(sheet.qrContent, side, sheet.minModuleDots)
  const module = Math.floor(side / modules)
  const size = module * modules
  const x = Math.round('left' in edge ? edge.left : edge.right - size)
  const y = Math.round(bottom - size)
  return { items: [{ kind: 'qr', path, x, y, module, modules }], size, quiet: module * QUIET_MODULES }
}

/** White letters in a black box, its top right corner at (`right`, `top`), or its left one at `left`. */
export function partBox(
  sheet: Sheet,
  edge: { left: number } | { right: number },
  top: number,
  points: number,
): { items: BadgeItem[]; width: number; height: number } {
  const face = sheet.face('Bold', 0.06)
  const size = sheet.mm(pt(points))
  const letters = sheet.measure(sheet.words.part, face) * size
  const width = letters + size * 1.1
  const height = Math.round(size * 1.6)
  const x = Math.round('left' in edge ? edge.left : edge.right - width)
  if (sheet.words.part === '') return { items: [], width: 0, height: 0 }
  return {
    width,
    height,
    items: [
      { kind: 'box', x, y: Math.round(top), width: Math.round(width), height, ink: 'black', round: size * 0.25 },
      {
        kind: 'text',
        text: sheet.words.part,
        face,
        size,
        x: x + size * 0.58,
        baseline: Math.round(top) + height / 2 + size * 0.34,
        width: letters,
        ink: 'white',
      },
    ],
  }
}
