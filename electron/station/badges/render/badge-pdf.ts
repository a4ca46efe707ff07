import PDFDocument from 'pdfkit'
import type { BadgeContent, LabelSize } from './badge-content.ts'
import type { Designs } from './badge-design.ts'
import type { BadgeFonts } from './badge-fonts.ts'
import { layoutBadge } from './badge-layout.ts'
import { families } from './font-families.ts'
import type { BadgeItem } from './layout-shapes.ts'

/** The same badge gives the same bytes, whenever it is printed: a job tried again is recognisably the same file. */
const FIXED_DATE = new Date(0)
export const POINTS_PER_MM = 72 / 25.4
/** Names nobody. */
export const badgeInfo = { Title: 'Badge', Creator: 'Régie', Producer: 'Régie', CreationDate: FIXED_DATE }

/**
 * One badge as a PDF page of the label's true size: QR and letters as vectors. Its metadata name nobody.
 * @throws BadgeError when the label is too small or the code too long for it.
 */
export async function badgePdf(
  badge: BadgeContent,
  label: LabelSize,
  fonts: BadgeFonts,
  designs: Designs,
): Promise<Uint8Array> {
  const page = new PDFDocument({
    size: [label.widthMm * POINTS_PER_MM, label.heightMm * POINTS_PER_MM],
    margin: 0,
    // Without a first font, pdfkit would read Helvetica's metrics from a folder of its own, lost when bundled.
    font: fonts.file(families[0], 'Regular'),
    lang: 'fr-FR',
    info: badgeInfo,
  })
  const written = collect(page)
  drawBadge(page, badge, label, fonts, designs)
  page.end()
  return written
}

/**
 * At the page's present origin, at the label's true size. The page's scale is another one afterwards.
 * @throws BadgeError when the label is too small or the code too long for it.
 */
export function drawBadge(
  page: PDFKit.PDFDocument,
  badge: BadgeContent,
  label: LabelSize,
  fonts: BadgeFonts,
  designs: Designs,
): void {
  const layout = layoutBadge(badge, label, fonts, designs)
  const [width, height] = [label.widthMm * POINTS_PER_MM, label.heightMm * POINTS_PER_MM]
  page.scale(width / layout.widthDots, height / layout.heightDots)
  for (const item of layout.items) draw(page, item, fonts)
}

/** A line of plain text in the badges' own font, in points. */
export function outlined(
  page: PDFKit.PDFDocument,
  text: string,
  size: number,
  fonts: BadgeFonts,
  x: number,
  baseline: number,
): void {
  const face = { family: families[0], weight: 'Regular', tracking: 0 } as const
  letters(page, { text, face, size }, fonts, x, baseline, () => page.fill('black'))
}

function draw(page: PDFKit.PDFDocument, item: BadgeItem, fonts: BadgeFonts): void {
  switch (item.kind) {
    case 'box':
      page.roundedRect(item.x, item.y, item.width, item.height, item.round).fill(item.ink)
      return
    case 'shape':
      shape(page, item)
      return
    case 'image':
      page.image(Buffer.from(item.png), item.x, item.y, { width: item.width, height: item.height })
      return
    case 'text':
      letters(page, item, fonts, item.x, item.baseline, () => page.fill(item.ink))
      words(page, item, fonts)
      return
    case 'qr':
      page.save().translate(item.x, item.y).scale(item.module).path(item.path).fill('black').restore()
      return
    case 'watermark':
      page.save().translate(item.x, item.y).rotate(-item.degrees)
      for (const [ink, width] of [
        ['white', item.stroke * 3],
        ['black', item.stroke],
      ] as const)
        letters(page, item, fonts, -item.width / 2, item.size * 0.34, (scale) =>
          page.lineWidth(width / scale).stroke(ink),
        )
      page.restore()
  }
}

function shape(page: PDFKit.PDFDocument, item: Extract<BadgeItem, { kind: 'shape' }>): void {
  const rule = item.evenOdd ? 'even-odd' : 'non-zero'
  page
    .save()
    .transform(...(item.matrix as [number, number, number, number, number, number]))
    .path(item.path)
  if (item.stroke !== null) page.lineWidth(item.strokeWidth).lineCap(item.cap).lineJoin(item.join)
  if (item.fill !== null && item.stroke !== null) page.fillAndStroke(item.fill, item.stroke, rule)
  else if (item.fill !== null) page.fill(item.fill, rule)
  else if (item.stroke !== null) page.stroke(item.stroke)
  page.restore()
}

type TextItem = Extract<BadgeItem, { kind: 'text' | 'watermark' }>

/**
 * As outlines: some printing programs (Ghostscript 10.05) leave out letters that are set in these fonts, and a badge
 * comes out with its code and without a name.
 */
function letters(
  page: PDFKit.PDFDocument,
  { text, face, size }: Pick<TextItem, 'text' | 'face' | 'size'>,
  fonts: BadgeFonts,
  x: number,
  baseline: number,
  paint: (scale: number) => void,
): void {
  const { path, perEm } = fonts.outline(text, face)
  const scale = size / perEm
  page.save().translate(x, baseline).scale(scale, -scale).path(path)
  paint(scale)
  page.restore()
}

/** The same again, unseen, for whoever searches a folder of badges or has one read aloud. */
function words(page: PDFKit.PDFDocument, item: Extract<BadgeItem, { kind: 'text' }>, fonts: BadgeFonts): void {
  const { face, size } = item
  page.save()
  page.addContent(unseen)
  page.font(fonts.file(face.family, face.weight)).fontSize(size)
  page.text(item.text, item.x, item.baseline, {
    lineBreak: false,
    baseline: 'alphabetic',
    characterSpacing: face.tracking * size,
  })
  page.restore()
}

/** Text that is neither filled nor stroked. */
const unseen = '3 Tr'

export function collect(page: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    page.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    page.on('end', () => resolve(Buffer.concat(chunks)))
    page.on('error', reject)
  })
}
