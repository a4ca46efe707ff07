import { mostNumber, plainPath } from './path-data.ts'
import type { MarkupElement } from './read-markup.ts'
import { TemplateFault } from './template-fault.ts'

/** a, b, c, d, e, f of an SVG matrix. */
export type Matrix = readonly [number, number, number, number, number, number]

/** A colour of the file, and which of the organiser's may stand for it. */
export interface Paint {
  readonly colour: string
  readonly role: 'band' | 'accent' | null
}

/** One piece of decoration. Raster and PDF are both drawn from this path, so they cannot differ. */
export interface Shape {
  readonly path: string
  /** Where it is no more than an upright rectangle: its edges then go to whole dots. */
  readonly box: readonly [x: number, y: number, width: number, height: number] | null
  readonly fill: Paint | null
  readonly evenOdd: boolean
  readonly stroke: Paint | null
  readonly strokeWidth: number
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'miter' | 'round' | 'bevel'
  readonly matrix: Matrix
}

type Style = Omit<Shape, 'path' | 'box' | 'fill' | 'stroke'> & {
  readonly fill: string | null
  readonly stroke: string | null
  readonly role: Paint['role']
}

export const identity: Matrix = [1, 0, 0, 1, 0, 0]
const plainStyle: Style = {
  fill: '#000000',
  stroke: null,
  role: null,
  strokeWidth: 1,
  evenOdd: false,
  cap: 'butt',
  join: 'miter',
  matrix: identity,
}

const styleAttributes = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'fill-rule', 'transform'],
  ...['data-colour', 'id'],
] as const
const geometry: Readonly<Record<string, readonly string[]>> = {
  g: [],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
  path: ['d'],
}

/** What would fetch, and what would act: told apart from what is merely not known, as the remedy differs. */
const fetching = /^(image|use|a|style|link|font-face.*|feImage|filter|pattern|mpath|cursor|symbol|textPath)$/i
const acting = /^(script|foreignObject|animate.*|set|discard|handler|listener|iframe|video|audio|canvas|object|embed)$/i
const fetchingAttribute = /(^|:)(href|src|base)$/i
const fetchingValue = /url\s*\(|@import|javascript:|data:|https?:|file:|\/\//i

export const isShape = (name: string): boolean => Object.hasOwn(geometry, name)

/** @throws TemplateFault for an element that no drawing of ours holds, before what is in it is looked at. */
export function checkElement(element: MarkupElement): void {
  const { name } = element
  if (name !== 'svg' && name !== 'title' && name !== 'desc' && !isShape(name)) refuseElement(element)
}

/** @throws TemplateFault for an element that is none of decoration's. */
export function refuseElement({ name, line }: MarkupElement): never {
  if (acting.test(name)) throw new TemplateFault('template-active', line, name)
  if (fetching.test(name)) throw new TemplateFault('template-loads-outside', line, name)
  throw new TemplateFault('template-unknown-element', line, name)
}

/** @throws TemplateFault for an attribute that is not among those allowed here. */
export function checkAttributes({ attributes, line }: MarkupElement, allowed: readonly string[]): void {
  for (const [name, value] of attributes) {
    if (/^on/i.test(name)) throw new TemplateFault('template-active', line, name)
    const isNamespace = name === 'xmlns' && value === 'http://www.w3.org/2000/svg'
    if (fetchingAttribute.test(name) || (!isNamespace && name !== 'data-words' && fetchingValue.test(value)))
      throw new TemplateFault('template-loads-outside', line, name)
    if (!allowed.includes(name)) throw new TemplateFault('template-unknown-attribute', line, name)
  }
}

/** The decoration that an element draws, those within it included. */
export function shapesOf(element: MarkupElement, inherited: Style = plainStyle): Shape[] {
  const { name, attributes, children } = element
  if (!isShape(name)) refuseElement(element)
  checkAttributes(element, [...styleAttributes, ...(geometry[name] ?? [])])
  const style = styleOf(element, inherited)
  if (name === 'g') return children.flatMap((child) => (isSilent(child) ? [] : shapesOf(child, style)))
  for (const child of children) if (!isSilent(child)) refuseElement(child)
  const number = (key: string, otherwise = 0) => numberOf(element, key, otherwise)
  const isUpright = name === 'rect' && !attributes.has('rx') && !attributes.has('ry')
  const path = pathOf(element, number)
  const { fill, stroke, role, ...rest } = style
  return [
    {
      ...rest,
      path,
      box:
        isUpright && stroke === null && style.matrix.every((value, index) => value === identity[index])
          ? [number('x'), number('y'), number('width'), number('height')]
          : null,
      fill: fill === null ? null : { colour: fill, role },
      stroke: stroke === null ? null : { colour: stroke, role },
    },
  ]
}

/** Titles and descriptions are for whoever edits the file. */
export function isSilent(element: MarkupElement): boolean {
  if (element.name !== 'title' && element.name !== 'desc') return false
  checkAttributes(element, [])
  for (const child of element.children) refuseElement(child)
  return true
}

function styleOf(element: MarkupElement, inherited: Style): Style {
  const { attributes, line } = element
  const oneOf = <Value extends string>(key: string, values: readonly Value[], otherwise: Value): Value => {
    const text = attributes.get(key)
    if (text === undefined) return otherwise
    const value = values.find((one) => one === text)
    if (value === undefined) throw new TemplateFault('template-bad-value', line, key)
    return value
  }
  const colour = (key: 'fill' | 'stroke', otherwise: string | null) => {
    const text = attributes.get(key)
    return text === undefined ? otherwise : colourOf(text, line, key)
  }
  const transform = attributes.get('transform')
  const strokeWidth = numberOf(element, 'stroke-width', inherited.strokeWidth)
  if (strokeWidth < 0 || strokeWidth > 100) throw new TemplateFault('template-bad-value', line, 'stroke-width')
  return {
    fill: colour('fill', inherited.fill),
    stroke: colour('stroke', inherited.stroke),
    role: attributes.has('data-colour')
      ? oneOf('data-colour', ['band', 'accent'] as const, 'band')
      : attributes.has('fill') || attributes.has('stroke')
        ? null
        : inherited.role,
    strokeWidth,
    evenOdd:
      oneOf('fill-rule', ['evenodd', 'nonzero'] as const, inherited.evenOdd ? 'evenodd' : 'nonzero') === 'evenodd',
    cap: oneOf('stroke-linecap', ['butt', 'round', 'square'] as const, inherited.cap),
    join: oneOf('stroke-linejoin', ['miter', 'round', 'bevel'] as const, inherited.join),
    matrix: transform === undefined ? inherited.matrix : multiply(inherited.matrix, matrixOf(transform, line)),
  }
}

function colourOf(text: string, line: number, key: string): string | null {
  const colour = text.trim().toLowerCase()
  if (colour === 'none') return null
  if (colour === 'black') return '#000000'
  if (colour === 'white') return '#ffffff'
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour
  if (/^#[0-9a-f]{3}$/.test(colour)) return `#${[...colour.slice(1)].map((digit) => digit + digit).join('')}`
  throw new TemplateFault('template-bad-value', line, key)
}

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** Millimetres, or whatever unit the drawing is in. */
export function numberOf({ attributes, line }: MarkupElement, key: string, otherwise: number): number {
  const text = attributes.get(key)?.trim()
  if (text === undefined) return otherwise
  const number = plainNumber.test(text) ? Number(text) : Number.NaN
  if (!(Math.abs(number) <= mostNumber)) throw new TemplateFault('template-bad-value', line, key)
  return number
}

function pathOf(element: MarkupElement, number: (key: string, otherwise?: number) => number): string {
  const { name, attributes, line } = element
  const positive = (key: string) => {
    const value = number(key)
    if (value < 0) throw new TemplateFault('template-bad-value', line, key)
    return value
  }
  switch (name) {
    case 'rect': {
      const [x, y, width, height] = [number('x'), number('y'), positive('width'), positive('height')]
      const rx = Math.min(number('rx', number('ry')), width / 2)
      const ry = Math.min(number('ry', number('rx')), height / 2)
      if (rx < 0 || ry < 0) throw new TemplateFault('template-bad-value', line, 'rx')
      if (rx === 0 || ry === 0) return `M ${x} ${y} h ${width} v ${height} h ${-width} Z`
      const arc = (dx: number, dy: number) => `a ${rx} ${ry} 0 0 1 ${dx} ${dy}`
      return [
        `M ${x + rx} ${y} h ${width - 2 * rx} ${arc(rx, ry)} v ${height - 2 * ry} ${arc(-rx, ry)}`,
        `h ${2 * rx - width} ${arc(-rx, -ry)} v ${2 * ry - height} ${arc(rx, -ry)} Z`,
      ].join(' ')
    }
    case 'circle':
    case 'ellipse': {
      const [cx, cy] = [number('cx'), number('cy')]
      const [rx, ry] = name === 'circle' ? [positive('r'), positive('r')] : [positive('rx'), positive('ry')]
      if (rx === 0 || ry === 0) return `M ${cx} ${cy}`
      return `M ${cx - rx} ${cy} a ${rx} ${ry} 0 1 0 ${2 * rx} 0 a ${rx} ${ry} 0 1 0 ${-2 * rx} 0 Z`
    }
    case 'line':
      return `M ${number('x1')} ${number('y1')} L ${number('x2')} ${number('y2')}`
    case 'polyline':
    case 'polygon': {
      const points = plainPath(`M ${attributes.get('points') ?? ''}`)
      if (points === null || /[a-z]/i.test((attributes.get('points') ?? '').replace(/e[+-]?\d/gi, '')))
        throw new TemplateFault('template-bad-value', line, 'points')
      return name === 'polygon' ? `${points} Z` : points
    }
    default: {
      const path = plainPath(attributes.get('d') ?? '')
      if (path === null) throw new TemplateFault('template-bad-value', line, 'd')
      return path
    }
  }
}

const transformPart = /\s*(matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]*)\)[\s,]*/y

function matrixOf(text: string, line: number): Matrix {
  let matrix = identity
  transformPart.lastIndex = 0
  while (transformPart.lastIndex < text.length) {
    const found = transformPart.exec(text)
    const values = found?.[2]?.trim().split(/[\s,]+/) ?? []
    const numbers = values.map((value) => (plainNumber.test(value) ? Number(value) : Number.NaN))
    const next = found && oneTransform(found[1] as string, numbers)
    if (!next?.every((value) => Math.abs(value) <= mostNumber))
      throw new TemplateFault('template-bad-value', line, 'transform')
    matrix = multiply(matrix, next)
  }
  return matrix
}

function oneTransform(name: string, numbers: readonly number[]): Matrix | null {
  const [a = Number.NaN, b, c] = numbers
  const radians = (a * Math.PI) / 180
  switch (name) {
    case 'matrix':
      return numbers.length === 6 ? (numbers as unknown as Matrix) : null
    case 'translate':
      return numbers.length <= 2 ? [1, 0, 0, 1, a, b ?? 0] : null
    case 'scale':
      return numbers.length <= 2 ? [a, 0, 0, b ?? a, 0, 0] : null
    case 'rotate': {
      const turn: Matrix = [Math.cos(radians), Math.sin(radians), -Math.sin(radians), Math.cos(radians), 0, 0]
      if (numbers.length === 1) return turn
      if (numbers.length !== 3 || b === undefined || c === undefined) return null
      return multiply(multiply([1, 0, 0, 1, b, c], turn), [1, 0, 0, 1, -b, -c])
    }
    case 'skewX':
      return numbers.length === 1 ? [1, 0, Math.tan(radians), 1, 0, 0] : null
    case 'skewY':
      return numbers.length === 1 ? [1, Math.tan(radians), 0, 1, 0, 0] : null
    default:
      return null
  }
}

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}
