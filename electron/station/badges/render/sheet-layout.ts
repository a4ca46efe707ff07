import type { LabelSize } from './badge-content.ts'

export const sheetLayouts = ['marks', 'a4'] as const
/** `marks`: one badge a page, with crop marks, as a print shop wants it. `a4`: as many as an A4 sheet takes. */
export type SheetLayout = (typeof sheetLayouts)[number]

/** In millimetres, from the upper left corner. */
export interface SheetPage {
  readonly width: number
  readonly height: number
  /** The upper left corner of each badge. */
  readonly cells: readonly { readonly x: number; readonly y: number }[]
  /** How far a crop mark begins from its corner, and how long it is. No length: the cut is a hairline between badges. */
  readonly mark: { readonly offset: number; readonly length: number }
  /** Room above the badges for a line of text. */
  readonly margin: number
}

const a4 = { width: 210, height: 297 }
/** From the roomiest to the tightest: four A6 badges need the whole sheet. */
const spacings = [
  { margin: 10, gap: 4 },
  { margin: 5, gap: 0 },
  { margin: 0, gap: 0 },
] as const

/** The page that holds badges of this label. Null if an A4 sheet is too small for one. */
export function sheetPage(layout: SheetLayout, { widthMm, heightMm }: LabelSize): SheetPage | null {
  if (layout === 'marks') {
    const margin = 8
    return {
      width: widthMm + 2 * margin,
      height: heightMm + 2 * margin,
      cells: [{ x: margin, y: margin }],
      mark: { offset: 2, length: 4 },
      margin,
    }
  }
  const options = spacings.map(({ margin, gap }) => {
    const holds = (sheet: number, badge: number) => Math.max(0, Math.floor((sheet - 2 * margin + gap) / (badge + gap)))
    return { margin, gap, columns: holds(a4.width, widthMm), rows: holds(a4.height, heightMm) }
  })
  const most = Math.max(...options.map(({ columns, rows }) => columns * rows))
  const best = options.find(({ columns, rows }) => columns * rows === most)
  if (!best || most === 0) return null
  const { gap, columns, rows } = best
  const left = (a4.width - columns * (widthMm + gap) + gap) / 2
  const top = (a4.height - rows * (heightMm + gap) + gap) / 2
  const cells = Array.from({ length: most }, (_, at) => ({
    x: left + (at % columns) * (widthMm + gap),
    y: top + Math.floor(at / columns) * (heightMm + gap),
  }))
  return { ...a4, cells, mark: gap === 0 ? { offset: 0, length: 0 } : { offset: 0.5, length: 1 }, margin: top }
}
