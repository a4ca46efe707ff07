import PDFDocument from 'pdfkit'
import { type BadgeContent, BadgeError, type LabelSize } from './badge-content.ts'
import type { Designs } from './badge-design.ts'
import type { BadgeFonts } from './badge-fonts.ts'
import { badgeInfo, collect, drawBadge, outlined, POINTS_PER_MM } from './badge-pdf.ts'
import { families } from './font-families.ts'
import { type SheetLayout, type SheetPage, sheetPage } from './sheet-layout.ts'

export interface Sheets {
  readonly badges: readonly BadgeContent[]
  readonly label: LabelSize
  readonly layout: SheetLayout
  /** Stands beside the badges on each page: which box they are for. */
  readonly title: string
}

/** Points. The title begins as far beside the first crop mark. */
const titleSize = 7

/**
 * The badges of one box in their order, to be cut out. Nothing of the station's printers is concerned.
 * @throws BadgeError when the label is too small, or larger than the sheet.
 */
export async function badgeSheets(
  { badges, label, layout, title }: Sheets,
  fonts: BadgeFonts,
  designs: Designs,
): Promise<Uint8Array> {
  const sheet = sheetPage(layout, label)
  if (sheet === null) throw new BadgeError('label-unusable')
  const page = new PDFDocument({
    autoFirstPage: false,
    font: fonts.file(families[0], 'Regular'),
    lang: 'fr-FR',
    info: badgeInfo,
  })
  const written = collect(page)
  const pages = Math.ceil(badges.length / sheet.cells.length)
  for (let at = 0; at < pages; at++) {
    page.addPage({ size: [sheet.width * POINTS_PER_MM, sheet.height * POINTS_PER_MM], margin: 0 })
    for (const [place, cell] of sheet.cells.entries()) {
      const badge = badges[at * sheet.cells.length + place]
      if (!badge) continue
      page.save().translate(cell.x * POINTS_PER_MM, cell.y * POINTS_PER_MM)
      drawBadge(page, badge, label, fonts, designs)
      page.restore()
      drawMarks(page, sheet, cell, label)
    }
    if (sheet.margin * POINTS_PER_MM > 2 * titleSize)
      outlined(
        page,
        `${title} · ${at + 1}/${pages}`,
        titleSize,
        fonts,
        (sheet.cells[0]?.x ?? 0) * POINTS_PER_MM + titleSize,
        12,
      )
  }
  page.end()
  return written
}

/** Two lines at each corner, outside the badge; a hairline around it where badges touch. */
function drawMarks(
  page: PDFKit.PDFDocument,
  { mark: { offset, length } }: SheetPage,
  { x, y }: { readonly x: number; readonly y: number },
  { widthMm, heightMm }: LabelSize,
): void {
  page.save().scale(POINTS_PER_MM).lineWidth(0.1).strokeColor('black')
  if (length === 0) page.rect(x, y, widthMm, heightMm).stroke()
  else
    for (const [cornerX, outX] of [
      [x, -1],
      [x + widthMm, 1],
    ] as const)
      for (const [cornerY, outY] of [
        [y, -1],
        [y + heightMm, 1],
      ] as const) {
        const [near, far] = [offset, offset + length]
        page.moveTo(cornerX + outX * near, cornerY).lineTo(cornerX + outX * far, cornerY)
        page.moveTo(cornerX, cornerY + outY * near).lineTo(cornerX, cornerY + outY * far)
        page.stroke()
      }
  page.restore()
}
