import { cleanText } from '../render/clean-text.ts'
import type { MarkupElement } from './read-markup.ts'
import { checkAttributes, numberOf } from './shapes.ts'
import { TemplateFault } from './template-fault.ts'

/** All that a badge can show: a template cannot ask for anything else of a person. */
const fields = ['name', 'organisation', 'event', 'part', 'code', 'qr', 'logo', 'lost', 'words'] as const
export type TemplateField = (typeof fields)[number]

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How far each edge may go where nothing else is printed, in millimetres of the design; null: not at all. */
export interface Growth {
  readonly left: number | null
  readonly right: number | null
  readonly top: number | null
  readonly bottom: number | null
}

/** A place of a template, in millimetres of the design; letters in points. */
export interface Box extends Rect {
  readonly field: TemplateField
  /** 0: left or top, 1: right or bottom. */
  readonly align: number
  readonly vertical: number
  readonly grow: Growth
  /** What stays free between what grows and what it grows to. */
  readonly gap: number
  readonly ink: 'black' | 'white' | 'accent'
  readonly weight: 'Regular' | 'SemiBold' | 'Bold'
  readonly lines: number
  readonly largest: number
  readonly smallest: number
  /** One line is kept down to this size. */
  readonly oneLineFrom: number | null
  /** Part or organisation that go with the name: printed right above or below it, within its box. */
  readonly attach: 'above' | 'below' | null
  /** Of the name: largest of the last name, and of a first name by itself. */
  readonly last: number
  readonly alone: number
  /** Between first and last name. */
  readonly between: number
  readonly words: string
  readonly line: number
}

const placeAttributes = ['data-field', 'x', 'y', 'width', 'height', 'fill', 'stroke', 'stroke-width', 'id']
const alignAttributes = ['data-align', 'data-vertical']
const growAttributes = ['data-grow-left', 'data-grow-right', 'data-grow-top', 'data-grow-bottom', 'data-gap']
const textAttributes = [
  ...[...alignAttributes, ...growAttributes, 'data-ink', 'data-weight', 'data-lines', 'data-largest', 'data-smallest'],
  'data-one-line-from',
]
const allowed: Readonly<Record<TemplateField, readonly string[]>> = {
  name: [
    ...alignAttributes,
    ...growAttributes,
    ...['data-ink', 'data-largest', 'data-smallest', 'data-last', 'data-alone', 'data-between', 'data-one-line-from'],
  ],
  organisation: [...textAttributes, 'data-attach'],
  event: textAttributes,
  code: textAttributes,
  lost: textAttributes,
  words: [...textAttributes, 'data-words'],
  part: [...alignAttributes, 'data-largest', 'data-attach', 'data-gap'],
  qr: alignAttributes,
  logo: alignAttributes,
}

const usual: Readonly<Record<TemplateField, { readonly largest: number; readonly smallest: number }>> = {
  name: { largest: 34, smallest: 11 },
  organisation: { largest: 11, smallest: 7 },
  event: { largest: 8, smallest: 6 },
  part: { largest: 8.5, smallest: 6 },
  code: { largest: 9, smallest: 6 },
  lost: { largest: 9, smallest: 7 },
  words: { largest: 9, smallest: 7 },
  qr: { largest: 9, smallest: 7 },
  logo: { largest: 9, smallest: 7 },
}

/** A `rect` with `data-field`. @throws TemplateFault */
export function boxOf(element: MarkupElement): Box {
  const { attributes, line } = element
  if (element.name !== 'rect') throw new TemplateFault('template-unknown-attribute', line, 'data-field')
  const named = attributes.get('data-field')
  const field = fields.find((one) => one === named)
  if (field === undefined) throw new TemplateFault('template-unknown-field', line, named ?? '')
  checkAttributes(element, [...placeAttributes, ...allowed[field]])
  if (element.children.length > 0) throw new TemplateFault('template-unknown-element', line, element.children[0]?.name)

  const bad = (key: string) => new TemplateFault('template-bad-value', line, key)
  const between = (key: string, otherwise: number, least: number, most: number): number => {
    // What is not written has no limit: an attribute of names says nothing of a box of small words.
    if (!attributes.has(key)) return otherwise
    const number = numberOf(element, key, otherwise)
    if (number < least || number > most) throw bad(key)
    return number
  }
  const optional = (key: string): number | null => (attributes.has(key) ? numberOf(element, key, 0) : null)
  /** `outward`: -1 where an edge grows to the left or up, 1 where it grows to the right or down. */
  const growth = (key: string, edge: number, outward: -1 | 1): number | null => {
    const limit = optional(key)
    if (limit !== null && (limit - edge) * outward < 0) throw bad(key)
    return limit
  }
  const share = (key: string, words: Readonly<Record<string, number>>): number => {
    const text = attributes.get(key)
    if (text !== undefined && Object.hasOwn(words, text)) return words[text] as number
    return between(key, 0, 0, 1)
  }
  const oneOf = <Value extends string>(
    key: string,
    values: Readonly<Record<string, Value>>,
    otherwise: Value,
  ): Value => {
    const text = attributes.get(key)
    if (text === undefined) return otherwise
    if (!Object.hasOwn(values, text)) throw bad(key)
    return values[text] as Value
  }
  const [x, y] = [numberOf(element, 'x', 0), numberOf(element, 'y', 0)]
  const width = numberOf(element, 'width', 0)
  const height = numberOf(element, 'height', 0)
  if (width <= 0) throw bad('width')
  if (height <= 0) throw bad('height')
  const { largest, smallest } = usual[field]
  const most = between('data-largest', largest, 4, 120)
  const words = cleanText(attributes.get('data-words') ?? '')
  if (field === 'words' && words === '') throw bad('data-words')
  return {
    field,
    x,
    y,
    width,
    height,
    line,
    words,
    align: share('data-align', { left: 0, middle: 0.5, right: 1 }),
    vertical: share('data-vertical', { top: 0, middle: 0.5, bottom: 1 }),
    grow: {
      left: growth('data-grow-left', x, -1),
      right: growth('data-grow-right', x + width, 1),
      top: growth('data-grow-top', y, -1),
      bottom: growth('data-grow-bottom', y + height, 1),
    },
    gap: between('data-gap', 1.2, 0, 40),
    ink: oneOf('data-ink', { black: 'black', white: 'white', accent: 'accent' } as const, 'black'),
    weight: oneOf(
      'data-weight',
      { regular: 'Regular', semibold: 'SemiBold', bold: 'Bold' } as const,
      field === 'organisation' || field === 'code' ? 'SemiBold' : 'Regular',
    ),
    lines: Math.trunc(between('data-lines', 1, 1, 6)),
    largest: most,
    smallest: Math.min(most, between('data-smallest', smallest, field === 'name' ? 8 : 4, 60)),
    oneLineFrom: optional('data-one-line-from'),
    attach: attributes.has('data-attach')
      ? oneOf('data-attach', { above: 'above', below: 'below' } as const, 'below')
      : null,
    last: between('data-last', most * 0.6, 4, 120),
    alone: between('data-alone', most * 1.5, 4, 160),
    between: between('data-between', 0.4, 0, height / 4),
  }
}
