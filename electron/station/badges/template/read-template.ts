import {
  type BadgeFormat,
  formatSizes,
  mostTemplateBytes,
  type TemplateRefusal,
} from '../../../../shared/domain/badges/template-refusals.ts'
import { accept, type Result, refuse } from '../../../../shared/kernel/result.ts'
import { type Box, boxOf, type Rect } from './boxes.ts'
import { type MarkupElement, readMarkup } from './read-markup.ts'
import {
  checkAttributes,
  checkElement,
  isShape,
  isSilent,
  numberOf,
  refuseElement,
  type Shape,
  shapesOf,
} from './shapes.ts'
import { TemplateFault } from './template-fault.ts'

/** A template as the layout works with it: millimetres of the design. */
export interface Template {
  readonly format: BadgeFormat
  readonly width: number
  readonly height: number
  /** Bottom first. Always below the words. */
  readonly shapes: readonly Shape[]
  readonly boxes: readonly Box[]
}

/** Modules of our own codes' QR, and the white ones that a reader needs on each side. */
const [modules, quietModules] = [21, 4]
/** Four dots a module at 203 dpi, so that a worn head and a cheap reader agree; our own codes then need 84 dots. */
const leastQrMm = (modules * 4) / 8
const leastName = { width: 40, height: 14 }

/** A template's text, read by a strict list of what it may hold. See docs/badge-templates.md. */
export function readTemplate(text: string, format: BadgeFormat): Result<Template, TemplateRefusal> {
  try {
    return accept(read(text, format))
  } catch (error) {
    if (error instanceof TemplateFault) return refuse(error.refusal)
    throw error
  }
}

function read(text: string, format: BadgeFormat): Template {
  if (Buffer.byteLength(text) > mostTemplateBytes) throw new TemplateFault('template-too-large')
  const root = readMarkup(text, checkElement)
  if (root.name !== 'svg') throw new TemplateFault('template-unreadable', root.line, root.name)
  checkAttributes(root, ['xmlns', 'version', 'viewBox', 'width', 'height', 'id'])
  const { widthMm: width, heightMm: height } = formatSizes[format]
  checkSize(root, width, height)
  const shapes: Shape[] = []
  const boxes: Box[] = []
  collect(root)
  checkBoxes(boxes, { x: 0, y: 0, width, height })
  return { format, width, height, shapes, boxes }

  function collect(parent: MarkupElement): void {
    for (const child of parent.children) {
      if (isSilent(child)) continue
      if (child.attributes.has('data-field')) boxes.push(boxOf(child))
      else if (child.name === 'g' && holdsField(child)) {
        // A group of boxes says nothing but its name: they stand where they are drawn.
        checkAttributes(child, ['id'])
        collect(child)
      } else if (isShape(child.name)) shapes.push(...shapesOf(child))
      else refuseElement(child)
    }
  }
}

const holdsField = ({ children }: MarkupElement): boolean =>
  children.some((child) => child.attributes.has('data-field') || holdsField(child))

function checkSize({ attributes, line }: MarkupElement, width: number, height: number): void {
  const numbers = (attributes.get('viewBox') ?? '').trim().split(/[\s,]+/)
  const isRight = [0, 0, width, height].every((value, index) => Number(numbers[index] || Number.NaN) === value)
  if (!isRight || numbers.length !== 4) throw new TemplateFault('template-wrong-size', line, 'viewBox')
  for (const [key, value] of [
    ['width', width],
    ['height', height],
  ] as const) {
    const said = attributes.get(key)
    if (said !== undefined && said !== `${value}mm` && said !== String(value))
      throw new TemplateFault('template-wrong-size', line, key)
  }
}

function checkBoxes(boxes: readonly Box[], label: Rect): void {
  const ofField = (field: Box['field']) => boxes.find((box) => box.field === field)
  for (const box of boxes) {
    if (box.field !== 'words' && ofField(box.field) !== box)
      throw new TemplateFault('template-field-twice', box.line, box.field)
  }
  const name = ofField('name')
  if (!name) throw new TemplateFault('template-needs-name')
  const qr = ofField('qr')
  if (!qr) throw new TemplateFault('template-needs-qr')
  if (Math.min(qr.width, qr.height) < leastQrMm) throw new TemplateFault('template-qr-too-small', qr.line, 'qr')
  if (name.width < leastName.width || name.height < leastName.height)
    throw new TemplateFault('template-name-too-small', name.line, 'name')

  const attached = boxes.filter(({ attach }) => attach !== null)
  const twice = attached.find((box, index) => attached.slice(0, index).some(({ attach }) => attach === box.attach))
  if (twice) throw new TemplateFault('template-overlap', twice.line, twice.field)
  const taken = attached.reduce((sum, { height, gap }) => sum + height + gap, 0)
  if (name.height - taken < leastName.height) throw new TemplateFault('template-name-too-small', name.line, 'name')

  for (const box of boxes) {
    if (!isWithin(grown(box), label)) throw new TemplateFault('template-outside-label', box.line, box.field)
  }
  const quiet = quietZoneOf(qr)
  if (!isWithin(quiet, label)) throw new TemplateFault('template-outside-label', qr.line, 'qr')
  for (const [index, box] of boxes.entries()) {
    if (box.field === 'qr') continue
    if (overlaps(box, quiet)) throw new TemplateFault('template-overlap', box.line, box.field)
    if (box.attach !== null) {
      if (!isWithin(box, name)) throw new TemplateFault('template-outside-label', box.line, box.field)
      continue
    }
    const other = boxes.slice(0, index).find((one) => one.field !== 'qr' && one.attach === null && overlaps(one, box))
    if (other) throw new TemplateFault('template-overlap', box.line, box.field)
  }
}

/** The box of the QR with the white that its reader needs. */
export function quietZoneOf(qr: Rect): Rect {
  const quiet = (Math.min(qr.width, qr.height) / modules) * quietModules
  return { x: qr.x - quiet, y: qr.y - quiet, width: qr.width + 2 * quiet, height: qr.height + 2 * quiet }
}

/** The farthest that a box's edges may go. */
function grown({ x, y, width, height, grow }: Box): Rect {
  const left = Math.min(x, grow.left ?? x)
  const top = Math.min(y, grow.top ?? y)
  return {
    x: left,
    y: top,
    width: Math.max(x + width, grow.right ?? 0) - left,
    height: Math.max(y + height, grow.bottom ?? 0) - top,
  }
}

/** Sums of decimals differ in their last digits. */
const hair = 1e-6
const isWithin = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - hair &&
  inner.y >= outer.y - hair &&
  inner.x + inner.width <= outer.x + outer.width + hair &&
  inner.y + inner.height <= outer.y + outer.height + hair
export const overlaps = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width - hair &&
  other.x < one.x + one.width - hair &&
  one.y < other.y + other.height - hair &&
  other.y < one.y + one.height - hair

/** A logo's drawing: shapes alone, in a unit of its own. Null where it is anything more. */
export function readDrawing(text: string): { readonly shapes: readonly Shape[]; readonly viewBox: Rect } | null {
  try {
    const root = readMarkup(text, checkElement)
    if (root.name !== 'svg') return null
    checkAttributes(root, ['xmlns', 'version', 'viewBox', 'width', 'height', 'id'])
    const [x = Number.NaN, y = Number.NaN, width = Number.NaN, height = Number.NaN] = (
      root.attributes.get('viewBox') ?? `0 0 ${numberOf(root, 'width', 0)} ${numberOf(root, 'height', 0)}`
    )
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    const isReal = [x, y, width, height].every((value) => Math.abs(value) <= 10_000) && width > 0 && height > 0
    if (!isReal || Math.max(width / height, height / width) > 20) return null
    return {
      shapes: root.children.flatMap((child) => (isSilent(child) ? [] : shapesOf(child))),
      viewBox: { x, y, width, height },
    }
  } catch (error) {
    if (error instanceof TemplateFault) return null
    throw error
  }
}
