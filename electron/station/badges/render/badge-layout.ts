import type { Matrix } from '../template/shapes.ts'
import type { BadgeContent, LabelSize } from './badge-content.ts'
import { checkLabel, dotsPerMm } from './badge-content.ts'
import type { BadgeDesign, Designs } from './badge-design.ts'
import type { BadgeFonts, FontFamily, FontWeight, TextFace } from './badge-fonts.ts'
import { families } from './badge-fonts.ts'
import { cleanText, drawableText, readableCode } from './clean-text.ts'
import { layTemplate } from './layout-template.ts'
import { SPECIMEN, specimen } from './specimen.ts'

/** A colour as SVG and PDF both know it: `#17181c`, `black` or `white`. */
export type Ink = string

/** What a badge is drawn from, in printer dots from the top left corner, bottom item first. */
export type BadgeItem =
  | {
      readonly kind: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly ink: Ink
      readonly round: number
    }
  /** Decoration: a path in the template's unit, which `matrix` brings to dots. */
  | {
      readonly kind: 'shape'
      readonly path: string
      readonly matrix: Matrix
      readonly fill: Ink | null
      readonly evenOdd: boolean
      readonly stroke: Ink | null
      readonly strokeWidth: number
      readonly cap: 'butt' | 'round' | 'square'
      readonly join: 'miter' | 'round' | 'bevel'
    }
  /** The logo, drawn to whole dots already: one pixel is one dot. */
  | {
      readonly kind: 'image'
      readonly png: Uint8Array
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
    }
  | {
      readonly kind: 'text'
      readonly text: string
      readonly face: TextFace
      readonly size: number
      readonly x: number
      readonly baseline: number
      readonly width: number
      readonly ink: Ink
    }
  /** `module` is a whole number of dots, and so are `x` and `y`: a thermal head cannot print half a dot. */
  | {
      readonly kind: 'qr'
      readonly path: string
      readonly x: number
      readonly y: number
      readonly module: number
      readonly modules: number
    }
  /** Letters in outline, turned around their middle by `degrees`, anticlockwise. */
  | {
      readonly kind: 'watermark'
      readonly text: string
      readonly face: TextFace
      readonly size: number
      readonly x: number
      readonly y: number
      readonly width: number
      readonly degrees: number
      readonly stroke: number
    }

export type BadgeField = 'firstName' | 'lastName' | 'organisation' | 'event'

/** One badge, placed. Preview and print are both drawn from this, so they cannot differ. */
export interface BadgeLayout {
  readonly widthDots: number
  readonly heightDots: number
  readonly label: LabelSize
  readonly items: readonly BadgeItem[]
  /** Fields that lost letters at the smallest size: for the proof over a whole list. */
  readonly shortened: readonly BadgeField[]
  /** Those of `items` that are the person's name. */
  readonly name: readonly BadgeItem[]
}

/** What the layout works with: cleaned words, and lengths in dots. */
export interface Sheet {
  readonly words: {
    readonly firstName: string
    readonly lastName: string
    readonly organisation: string
    readonly part: string
    readonly event: string
    readonly code: string
  }
  readonly qrContent: string
  readonly width: number
  readonly height: number
  /** The middle in which ink is allowed. */
  readonly left: number
  readonly right: number
  /** Dots in so many millimetres of the design (80 x 50 or 105 x 148 mm): for letters, whose shape is never stretched. */
  mm(designMm: number): number
  readonly minModuleDots: number
  readonly lineHeight: number
  face(weight: FontWeight, tracking?: number): TextFace
  measure(text: string, face: TextFace): number
}

const partWords = { speaker: 'INTERVENANT', partner: 'PARTENAIRE', press: 'PRESSE', staff: 'ORGANISATION' } as const

/** A module under 0.25 mm is lost in the ink's spread and in a phone's camera; under 2 dots, on the head itself. */
const SMALLEST_MODULE_MM = 0.25

/** @throws BadgeError when the label is too small or the code too long for it. */
export function layoutBadge(badge: BadgeContent, label: LabelSize, fonts: BadgeFonts, designs: Designs): BadgeLayout {
  checkLabel(label)
  const perMm = dotsPerMm(label.dpi)
  const widthDots = Math.round(label.widthMm * perMm)
  const heightDots = Math.round(label.heightMm * perMm)
  const inkWidth = Math.min(widthDots, Math.floor((label.printableWidthMm ?? label.widthMm) * perMm))
  const left = Math.floor((widthDots - inkWidth) / 2)
  const design = heightDots > widthDots ? designs.a6 : designs['80x50']
  const scale = Math.min(widthDots / design.template.width, heightDots / design.template.height)
  const { words, family } = wordsOf(badge, design.fields, fonts)
  const sheet: Sheet = {
    words,
    qrContent: badge.code,
    width: widthDots,
    height: heightDots,
    left,
    right: left + inkWidth,
    mm: (designMm) => designMm * scale,
    minModuleDots: Math.max(2, Math.ceil(SMALLEST_MODULE_MM * perMm)),
    lineHeight: family.lineHeight,
    face: (weight, tracking = 0) => ({ family, weight, tracking }),
    measure: fonts.measure,
  }
  const { below, code, shortened, name } = layTemplate(sheet, design)
  // The code stands above all else, on white of its own: whatever a template draws, it is read.
  const items = [...below, ...(badge.specimen ? [specimen(sheet, code)] : []), ...code]
  return { widthDots, heightDots, label, items, shortened, name }
}

/** The only place that decides what a badge may show. */
function wordsOf(
  badge: BadgeContent,
  shows: BadgeDesign['fields'],
  fonts: BadgeFonts,
): { words: Sheet['words']; family: FontFamily } {
  const shown = {
    firstName: badge.firstName,
    lastName: badge.firstNameOnly ? '' : badge.lastName,
    organisation: badge.firstNameOnly || !shows.organisation ? '' : badge.organisation,
    // In words too: upright, for a screen reader and for whoever searches a folder of PDFs.
    event: !shows.event ? '' : badge.specimen ? `${SPECIMEN} · ${badge.eventName}` : badge.eventName,
  }
  const drawn = mapValues(shown, (text) =>
    drawableText(cleanText(text), (letter) => families.some((each) => fonts.covers(each, letter))),
  )
  const everything = Object.values(drawn).join('')
  const family = families.find((each) => fonts.covers(each, everything)) ?? families[1]
  const settled = mapValues(drawn, (text) => drawableText(text, (letter) => fonts.covers(family, letter)))
  const code = drawableText(shows.code ? readableCode(badge.code) : '', (letter) => fonts.covers(family, letter))
  return { words: { ...settled, code, part: badge.part === null || !shows.part ? '' : partWords[badge.part] }, family }
}

function mapValues<Key extends string>(
  record: Record<Key, string>,
  change: (text: string) => string,
): Record<Key, string> {
  return Object.fromEntries(Object.entries<string>(record).map(([key, text]) => [key, change(text)])) as Record<
    Key,
    string
  >
}
