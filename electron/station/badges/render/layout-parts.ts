import { type FitBox, type FittedText, fitText } from '../../../../shared/kernel/fit-text.ts'
import type { TextFace } from './badge-fonts.ts'
import type { BadgeItem, Ink, Sheet } from './layout-shapes.ts'

export type TextItem = Extract<BadgeItem, { kind: 'text' }>

/** Points to design millimetres: sizes below are given in points of the design, as a typographer reads them. */
export const pt = (points: number): number => (points * 25.4) / 72

export interface Block {
  readonly items: readonly TextItem[]
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
    (line, index): TextItem => ({
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

export function moveDown(items: readonly TextItem[], by: number): TextItem[] {
  return items.map((item) => ({ ...item, baseline: item.baseline + by }))
}

/** Lines moved aside within a width from their common left edge: 0 leaves them there, 1 ends them all at the right. */
export function alignLines(items: readonly TextItem[], width: number, align: number): TextItem[] {
  return items.map((item) => ({ ...item, x: item.x + (width - item.width) * align }))
}
