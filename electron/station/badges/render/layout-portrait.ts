import type { BadgeField, BadgeItem, Sheet } from './badge-layout.ts'
import { inkMargins, moveDown, partBox, pt, qrItems, textBlock } from './layout-parts.ts'
import { nameBlock } from './name-block.ts'

/**
 * The badge worn on a lanyard, designed at 105 x 148 mm (A6): the event on a black band, clear of the punched slot
 * (14 x 3 mm, 2 mm from the top), the name in the middle, QR bottom left with the code and where to bring a lost badge.
 */
export function layPortrait(sheet: Sheet): { items: BadgeItem[]; shortened: BadgeField[] } {
  const { mm, words } = sheet
  const [left, right] = inkMargins(sheet, mm(8), mm(8))
  const width = right - left
  const bottom = sheet.height - mm(8)
  const band = Math.round(mm(30))
  const event = textBlock(
    sheet,
    words.event,
    sheet.face('Bold'),
    left,
    0,
    { width, height: mm(17), lines: 3, largest: mm(pt(15)), smallest: mm(pt(8)), oneLineFrom: mm(pt(13)) },
    'white',
  )
  const eventTop = mm(8.5) + (mm(18) - event.height) / 2

  const qr = qrItems(sheet, mm(28), bottom, { left })
  const asideLeft = left + qr.size + Math.max(qr.quiet, mm(5))
  const code = textBlock(sheet, words.code, sheet.face('SemiBold', 0.06), asideLeft, 0, {
    width: right - asideLeft,
    height: mm(5),
    lines: 1,
    largest: mm(pt(11)),
    smallest: mm(pt(7)),
  })
  const codeTop = bottom - code.height + code.fitted.size * 0.2
  const lost = textBlock(sheet, LOST, sheet.face('Regular'), asideLeft, 0, {
    width: right - asideLeft,
    height: mm(10),
    lines: 2,
    largest: mm(pt(10)),
    smallest: mm(pt(8)),
  })

  const part = partBox(sheet, { left }, 0, 15)
  const top = band + mm(8)
  const end = bottom - qr.size - mm(8)
  const partRoom = part.height > 0 ? part.height + mm(5) : 0
  const organisation = textBlock(sheet, words.organisation, sheet.face('SemiBold'), left, 0, {
    width,
    height: mm(17),
    lines: 3,
    largest: mm(pt(15)),
    smallest: mm(pt(9)),
    oneLineFrom: mm(pt(13)),
  })
  const organisationRoom = organisation.height > 0 ? organisation.height + mm(4) : 0
  const room = end - top - partRoom - organisationRoom
  const name = nameBlock(sheet, left, width, room, { first: 50, last: 29, alone: 72, small: 16, gap: 1 })
  const nameTop = top + partRoom + (room - name.height) * 0.45

  const items: BadgeItem[] = [
    { kind: 'box', x: sheet.left, y: 0, width: sheet.right - sheet.left, height: band, ink: 'black', round: 0 },
    ...moveDown(event.items, eventTop),
    ...moveDown(part.items, Math.round(nameTop - partRoom)),
    ...moveDown(name.items, nameTop),
    ...moveDown(organisation.items, nameTop + name.height + mm(4)),
    ...moveDown(lost.items, codeTop - lost.height - mm(1)),
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

const LOST = 'Perdu\u00a0? Revenez à l’accueil'
