import type { Matrix } from '../template/shapes.ts'
import type { LabelSize } from './badge-content.ts'
import type { TextFace } from './badge-fonts.ts'
import type { FontWeight } from './font-families.ts'

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
