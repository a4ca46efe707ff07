import { pt, type TextItem, textBlock } from './layout-parts.ts'
import type { BadgeField, Ink, Sheet } from './layout-shapes.ts'

/** Sizes in points and a gap in millimetres, of the design. */
export interface NameSizes {
  readonly first: number
  readonly last: number
  /** Of a first name with nothing below it. */
  readonly alone: number
  readonly small: number
  readonly gap: number
}

/** First name and last name in one box, the first always the larger. `height` is what they used. */
export function nameBlock(
  sheet: Sheet,
  x: number,
  width: number,
  height: number,
  sizes: NameSizes,
  ink: Ink,
): { items: TextItem[]; height: number; shortened: BadgeField[] } {
  const { firstName, lastName } = sheet.words
  const [first, second] = firstName === '' ? [lastName, ''] : [firstName, lastName]
  const smallest = sheet.mm(pt(sizes.small))
  const gap = second === '' ? 0 : sheet.mm(sizes.gap)
  const top = textBlock(
    sheet,
    first,
    sheet.face('Bold', -0.012),
    x,
    0,
    {
      width,
      height: second === '' ? height : (height - gap) * 0.6,
      lines: 2,
      largest: sheet.mm(pt(second === '' ? sizes.alone : sizes.first)),
      smallest,
      oneLineFrom: sheet.mm(pt(sizes.last * 1.25)),
    },
    ink,
  )
  const below = textBlock(
    sheet,
    second,
    sheet.face('SemiBold'),
    x,
    top.height + gap,
    {
      width,
      height: height - gap - top.height,
      lines: 2,
      largest: Math.min(sheet.mm(pt(sizes.last)), top.fitted.size * 0.85),
      smallest: Math.min(smallest, top.fitted.size) * 0.85,
      oneLineFrom: sheet.mm(pt(sizes.last * 0.7)),
    },
    ink,
  )
  const shortened: BadgeField[] = []
  if (top.fitted.shortened) shortened.push(firstName === '' ? 'lastName' : 'firstName')
  if (below.fitted.shortened) shortened.push('lastName')
  return { items: [...top.items, ...below.items], height: top.height + gap + below.height, shortened }
}
