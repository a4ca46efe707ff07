import type { Box, Rect, TemplateField } from '../template/boxes.ts'
import { multiply, type Paint, type Shape } from '../template/shapes.ts'
import type { BadgeDesign } from './badge-design.ts'
import { alignLines, type Block, moveDown, pt, type TextItem, textBlock } from './layout-parts.ts'
import type { BadgeField, BadgeItem, Ink, Sheet } from './layout-shapes.ts'
import { nameBlock } from './name-block.ts'
import { QUIET_MODULES, qrPath } from './qr-path.ts'

export interface Laid {
  /** Decoration and words, bottom first. */
  readonly below: readonly BadgeItem[]
  /** The QR on the white that its reader needs: above everything. */
  readonly code: readonly BadgeItem[]
  readonly shortened: readonly BadgeField[]
  /** Those of `below` that are the person's name. */
  readonly name: readonly BadgeItem[]
}

/** What one box prints, and where: what grows later stops before it. */
interface Printed {
  readonly items: readonly BadgeItem[]
  readonly bounds: Rect
  readonly shortened?: boolean
}

/** A box grows towards what was laid before it, so the order is part of the dialect. */
const layingOrder = ['logo', 'part', 'lost', 'words', 'code', 'event', 'organisation'] as const
/** As somebody would read it out; a PDF's text is taken in this order. */
const readingOrder: readonly TemplateField[] = [
  'event',
  'part',
  'name',
  'organisation',
  'lost',
  'words',
  'code',
  'logo',
]

/** The words of a sheet in the places of a template, its decoration below them. */
export function layTemplate(sheet: Sheet, design: BadgeDesign): Laid {
  const { template } = design
  const place = placing(sheet, template)
  const inks = inksOf(design)
  const obstacles: Rect[] = []
  const printed: { readonly field: TemplateField; readonly items: readonly BadgeItem[] }[] = []
  const shortened: BadgeField[] = []
  const boxOf = (field: TemplateField) => template.boxes.find((box) => box.field === field)

  const qrBox = boxOf('qr')
  const code = qrBox
    ? layCode(sheet, place.rect(qrBox), qrBox)
    : { items: [], bounds: place.rect(template.boxes[0] as Box) }
  obstacles.push(code.bounds)

  for (const field of layingOrder) {
    for (const box of template.boxes.filter((one) => one.field === field && one.attach === null)) {
      const one = layOne(box, place.grown(box, obstacles))
      if (!one) continue
      obstacles.push(one.bounds)
      printed.push({ field, items: one.items })
      if (one.shortened && (field === 'event' || field === 'organisation')) shortened.push(field)
    }
  }
  const nameBox = boxOf('name')
  if (nameBox) layName(nameBox)

  return {
    below: [
      ...template.shapes.flatMap((shape) => decoration(shape, place, inks)),
      ...readingOrder.flatMap((field) => printed.filter((one) => one.field === field).flatMap(({ items }) => items)),
    ],
    code: code.items,
    shortened,
    name: printed.filter(({ field }) => field === 'name').flatMap(({ items }) => items),
  }

  function layOne(box: Box, rect: Rect): Printed | null {
    switch (box.field) {
      case 'logo':
        return layLogo(design, rect, box)
      case 'part':
        return layPart(sheet, rect, box, inks.accent)
      default:
        return layText(sheet, rect, box, wordsFor(sheet, box), inks[box.ink])
    }
  }

  /** The name, with what is printed right above and below it: all of it stands in the name's box, as if it were one. */
  function layName(box: Box): void {
    const rect = place.grown(box, obstacles)
    const beside = (attach: 'above' | 'below') => {
      const one = template.boxes.find((each) => each.attach === attach)
      const laid = one && layOne(one, place.rect(one))
      return one && laid ? { field: one.field, laid, room: laid.bounds.height + place.mm(one.gap) } : null
    }
    const [above, below] = [beside('above'), beside('below')]
    const room = rect.height - (above?.room ?? 0) - (below?.room ?? 0)
    const { largest, last, alone, smallest, between, align, vertical, ink } = box
    const sizes = { first: largest, last, alone, small: smallest, gap: between }
    const name = nameBlock(sheet, rect.x, rect.width, room, sizes, inks[ink])
    const top = rect.y + (above?.room ?? 0) + (room - name.height) * vertical
    printed.push({ field: 'name', items: alignLines(moveDown(name.items, top), rect.width, align) })
    shortened.unshift(...name.shortened)
    for (const [one, to] of [
      [above, top - (above?.room ?? 0)],
      [below, top + name.height + (below ? below.room - below.laid.bounds.height : 0)],
    ] as const) {
      if (!one) continue
      printed.push({ field: one.field, items: shifted(one.laid.items, to - one.laid.bounds.y) })
      if (one.laid.shortened && one.field === 'organisation') shortened.push('organisation')
    }
  }
}

/** Never "SPÉCIMEN" alone, nor anything of a person that `wordsOf` has not let through. */
function wordsFor({ words }: Sheet, box: Box): string {
  switch (box.field) {
    case 'organisation':
    case 'event':
    case 'code':
      return words[box.field]
    case 'lost':
      return LOST
    default:
      return box.words
  }
}

const LOST = 'Perdu\u00a0? Revenez à l’accueil'

type Place = ReturnType<typeof placing>

/** From millimetres of the design to dots of this label; a label of another shape is stretched, its letters are not. */
function placing(sheet: Sheet, { width, height, boxes }: BadgeDesign['template']) {
  const [acrossMm, downMm] = [sheet.width / width, sheet.height / height]
  const { mm } = sheet
  // A head narrower than its label: what is printed is drawn together into its reach, with half a millimetre to spare,
  // as no head is centred. Decoration stays where it is: what is beyond the head is not printed.
  const edges = boxes.flatMap((box) => [box.x, box.x + box.width, box.grow.left ?? box.x, box.grow.right ?? box.x])
  const [first, last] = [Math.min(...edges) * acrossMm, Math.max(...edges) * acrossMm]
  const spare = sheet.left > 0 ? mm(0.5) : 0
  const [from, to] = [Math.max(first, sheet.left + spare), Math.min(last, sheet.right - spare)]
  const x = (designMm: number) => from + ((designMm * acrossMm - first) * (to - from)) / (last - first)
  const y = (designMm: number) => designMm * downMm

  const rect = (box: Rect): Rect => ({
    x: x(box.x),
    y: y(box.y),
    width: x(box.x + box.width) - x(box.x),
    height: y(box.height),
  })

  /** As far as its limits, or as the first thing printed in its way. */
  function grown(box: Box, obstacles: readonly Rect[]): Rect {
    const gap = mm(box.gap)
    const { grow } = box
    let { left, right, top, bottom } = edgesOf(rect(box))
    const inRows = (one: Rect) => one.y < bottom && one.y + one.height > top
    const inColumns = (one: Rect) => one.x < right && one.x + one.width > left
    if (grow.left !== null) {
      const ends = obstacles.filter((one) => inRows(one) && one.x < left).map((one) => one.x + one.width + gap)
      left = Math.min(left, Math.max(x(grow.left), ...ends))
    }
    if (grow.right !== null) {
      const starts = obstacles.filter((one) => inRows(one) && one.x + one.width > right).map((one) => one.x - gap)
      right = Math.max(right, Math.min(x(grow.right), ...starts))
    }
    if (grow.top !== null) {
      const ends = obstacles.filter((one) => inColumns(one) && one.y < top).map((one) => one.y + one.height + gap)
      top = Math.min(top, Math.max(y(grow.top), ...ends))
    }
    if (grow.bottom !== null) {
      const starts = obstacles.filter((one) => inColumns(one) && one.y + one.height > bottom).map((one) => one.y - gap)
      bottom = Math.max(bottom, Math.min(y(grow.bottom), ...starts))
    }
    return { x: left, y: top, width: right - left, height: bottom - top }
  }
  return { mm, rect, grown, acrossMm, downMm, sheet }
}

const edgesOf = ({ x, y, width, height }: Rect) => ({ left: x, right: x + width, top: y, bottom: y + height })

type Inks = Readonly<Record<Box['ink'], Ink>> & { of(paint: Paint | null): Ink | null }

function inksOf({ template, colours, blackAndWhite }: BadgeDesign): Inks {
  const ofFile = template.shapes.flatMap(({ fill, stroke }) => [fill, stroke]).find((paint) => paint?.role === 'accent')
  const real = (colour: string) => (blackAndWhite ? (isDark(colour) ? 'black' : 'white') : colour)
  const accent = blackAndWhite ? 'black' : (colours?.accent ?? ofFile?.colour ?? 'black')
  return {
    black: 'black',
    white: 'white',
    accent,
    of(paint) {
      if (paint === null) return null
      return real((paint.role !== null && !blackAndWhite && colours?.[paint.role]) || paint.colour)
    },
  }
}

/** As a thermal head decides it: ink below half of the luma of Rec. 709. */
function isDark(hex: string): boolean {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ]
  return 0.213 * red + 0.715 * green + 0.072 * blue < 128
}

function decoration(shape: Shape, { sheet, acrossMm, downMm }: Place, inks: Inks): BadgeItem[] {
  const { box, path, evenOdd, strokeWidth, cap, join } = shape
  const [fill, stroke] = [inks.of(shape.fill), inks.of(shape.stroke)]
  if (box && fill !== null) {
    const [x, y, width, height] = box
    const left = Math.max(sheet.left, Math.round(x * acrossMm))
    const right = Math.min(sheet.right, Math.round((x + width) * acrossMm))
    const top = Math.max(0, Math.round(y * downMm))
    const bottom = Math.min(sheet.height, Math.round((y + height) * downMm))
    if (right <= left || bottom <= top) return []
    return [{ kind: 'box', x: left, y: top, width: right - left, height: bottom - top, ink: fill, round: 0 }]
  }
  if (fill === null && stroke === null) return []
  const matrix = multiply([acrossMm, 0, 0, downMm, 0, 0], shape.matrix)
  return [{ kind: 'shape', path, matrix, fill, evenOdd, stroke, strokeWidth, cap, join }]
}

function layText(sheet: Sheet, rect: Rect, box: Box, text: string, ink: Ink): Printed | null {
  if (text === '') return null
  const { weight, lines, largest, smallest, oneLineFrom, align, vertical } = box
  const face = sheet.face(weight, box.field === 'code' ? 0.06 : 0)
  const mm = (points: number) => sheet.mm(pt(points))
  const block: Block = textBlock(
    ...([sheet, text, face, rect.x, 0] as const),
    {
      width: rect.width,
      height: rect.height,
      lines,
      largest: mm(largest),
      smallest: mm(smallest),
      ...(oneLineFrom !== null && { oneLineFrom: mm(oneLineFrom) }),
    },
    ink,
  )
  const top = rect.y + (rect.height - block.height) * vertical
  const items = alignLines(moveDown(block.items, top), rect.width, align)
  const left = Math.min(...items.map(({ x }) => x))
  const width = Math.max(...items.map((item) => item.x + item.width)) - left
  return { items, bounds: { x: left, y: top, width, height: block.height }, shortened: block.fitted.shortened }
}

/** White letters in a box of the accent, as large as the part's box lets them be. */
function layPart(sheet: Sheet, rect: Rect, box: Box, accent: Ink): Printed | null {
  const text = sheet.words.part
  if (text === '') return null
  const face = sheet.face('Bold', 0.06)
  const unit = sheet.measure(text, face)
  const size = Math.min(sheet.mm(pt(box.largest)), rect.width / (unit + 1.1), rect.height / 1.6)
  const width = Math.floor((unit + 1.1) * size)
  const height = Math.floor(size * 1.6)
  const x = Math.round(rect.x + (rect.width - width) * box.align)
  const y = Math.round(rect.y + (rect.height - height) * box.vertical)
  return {
    bounds: { x, y, width, height },
    items: [
      { kind: 'box', x, y, width, height, ink: accent, round: size * 0.25 },
      {
        kind: 'text',
        text,
        face,
        size,
        x: x + size * 0.58,
        width: unit * size,
        ink: 'white',
        baseline: y + height / 2 + size * 0.34,
      },
    ],
  }
}

function layLogo({ logo, blackAndWhite }: BadgeDesign, rect: Rect, { align, vertical }: Box): Printed | null {
  if (!logo) return null
  const scale = Math.min(rect.width / logo.width, rect.height / logo.height)
  const [width, height] = [Math.floor(logo.width * scale), Math.floor(logo.height * scale)]
  if (width < 1 || height < 1) return null
  const x = Math.round(rect.x + (rect.width - width) * align)
  const y = Math.round(rect.y + (rect.height - height) * vertical)
  const png = logo.draw(width, height, blackAndWhite)
  return { bounds: { x, y, width, height }, items: [{ kind: 'image', png, x, y, width, height }] }
}

/** The QR in its box, of whole dots; its bounds are those of its white margin. */
function layCode(sheet: Sheet, rect: Rect, { align, vertical }: Box): Printed {
  const side = Math.floor(Math.min(rect.width, rect.height) + 1e-6)
  const { path, modules } = qrPath(sheet.qrContent, side, sheet.minModuleDots)
  const module = Math.floor(side / modules)
  const size = module * modules
  const x = Math.round(rect.x + (rect.width - size) * align)
  const y = Math.round(rect.y + (rect.height - size) * vertical)
  const quiet = module * QUIET_MODULES
  const bounds = { x: x - quiet, y: y - quiet, width: size + 2 * quiet, height: size + 2 * quiet }
  return {
    bounds,
    items: [
      { kind: 'box', ...bounds, ink: 'white', round: 0 },
      { kind: 'qr', path, x, y, module, modules },
    ],
  }
}

function shifted(items: readonly BadgeItem[], by: number): BadgeItem[] {
  // Whole dots, as the part's box stands on them.
  const dots = Math.round(by)
  return items.map((item): BadgeItem => {
    if (item.kind === 'text') return { ...(item as TextItem), baseline: item.baseline + dots }
    return item.kind === 'box' ? { ...item, y: item.y + dots } : item
  })
}
