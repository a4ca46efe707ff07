import type { BadgeField, BadgeItem, Sheet } from './badge-layout.ts'
import { inkMargins, moveDown, partBox, pt, qrItems, textBlock } from './layout-parts.ts'
import { nameBlock } from './name-block.ts'

/**
 * The thermal label, designed at 80 x 50 mm in black and white: the event small on top with the part someone plays,
 * the name in the middle, organisation and code bottom left, QR bottom right.
 */
export function layLandscape(sheet: Sheet): { items: BadgeItem[]; shortened: BadgeField[] } {
  const { mm, words } = sheet
  const [left, right] = inkMargins(sheet, mm(5), mm(4.5))
  const bottom = sheet.height - mm(4)
  const part = partBox(sheet, { right }, mm(3.2), 8.5)
  const event = textBlock(sheet, words.event, sheet.face('Regular'), left, mm(3.5), {
    width: right - left - (part.width > 0 ? part.width + mm(3) : 0),
    height: mm(6.4),
    lines: 2,
    largest: mm(pt(8)),
    smallest: mm(pt(6)),
    oneLineFrom: mm(pt(7)),
  })
  const qr = qrItems(sheet, mm(16.5), bottom, { right })
  const textWidth = right - left - qr.size - qr.quiet

  const code = textBlock(sheet, words.code, sheet.face('SemiBold', 0.06), left, 0, {
    width: textWidth,
    height: mm(4),
    lines: 1,
    largest: mm(pt(9)),
    smallest: mm(pt(6)),
  })
  const organisation = textBlock(sheet, words.organisation, sheet.face('SemiBold'), left, 0, {
    width: textWidth,
    height: mm(10.5),
    lines: 3,
    largest: mm(pt(11)),
    smallest: mm(pt(7)),
    oneLineFrom: mm(pt(10)),
  })
  // The baseline of the code, not its descenders, stands level with the QR's last row.
  const codeTop = bottom - code.height + code.fitted.size * 0.2
  const organisationTop = codeTop - organisation.height - mm(1.2)

  const nameTop = mm(3.5) + Math.max(event.height, part.height, mm(3.4)) + mm(1.2)
  const nameBottom = Math.min(bottom - qr.size - mm(1.5), organisationTop - mm(0.5))
  const name = nameBlock(sheet, left, right - left, nameBottom - nameTop, {
    first: 34,
    last: 20,
    alone: 60,
    small: 11,
    gap: 0.4,
  })
  const spare = nameBottom - nameTop - name.height

  const items = [
    ...event.items,
    ...part.items,
    ...moveDown(name.items, nameTop + spare * (words.lastName === '' ? 0.6 : 0.4)),
    ...moveDown(organisation.items, organisationTop),
    ...moveDown(code.items, codeTop),
    ...qr.items,
  ]
  const shortened = [
    ...name.shortened,
    ...(organisation.fitted.shortened ? (['organisation'] as const) : []),
    ...(event.fitted.shortened ? (['event'] as const) : []),
  ]
  return { items, shortened }
}
