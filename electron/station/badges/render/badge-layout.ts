import type { BadgeContent, LabelSize } from './badge-content.ts'
import { checkLabel, dotsPerMm } from './badge-content.ts'
import type { BadgeFonts, FontFamily, FontWeight, TextFace } from './badge-fonts.ts'
import { families } from './badge-fonts.ts'
import { cleanText, drawableText, readableCode } from './clean-text.ts'
import { layLandscape } from './layout-landscape.ts'
import { layPortrait } from './layout-portrait.ts'
import { SPECIMEN, specimen } from './specimen.ts'

export type Ink = 'black' | 'white'

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
}

/** What the two layouts work with: cleaned words, and lengths in dots. */
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
  /** Dots in a millimetre of the design (80 x 50 or 105 x 148 mm), stretched to this label. */
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
export function layoutBadge(badge: BadgeContent, label: LabelSize, fonts: BadgeFonts): BadgeLayout {
  checkLabel(label)
  const perMm = dotsPerMm(label.dpi)
  const widthDots = Math.round(label.widthMm * perMm)
  const heightDots = Math.round(label.heightMm * perMm)
  const inkWidth = Math.min(widthDots, Math.floor((label.printableWidthMm ?? label.widthMm) * perMm))
  const left = Math.floor((widthDots - inkWidth) / 2)
  const portrait = heightDots > widthDots
  const scale = portrait ? Math.min(widthDots / 105, heightDots / 148) : Math.min(widthDots / 80, heightDots / 50)
  const { words, family } = wordsOf(badge, fonts)
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
  const { items, shortened } = portrait ? layPortrait(sheet) : layLandscape(sheet)
  return { widthDots, heightDots, label, items: badge.specimen ? specimen(sheet, items) : items, shortened }
}

/** The only place that decides what a badge may show. */
function wordsOf(badge: BadgeContent, fonts: BadgeFonts): { words: Sheet['words']; family: FontFamily } {
  const shown = {
    firstName: badge.firstName,
    lastName: badge.firstNameOnly ? '' : badge.lastName,
    organisation: badge.firstNameOnly ? '' : badge.organisation,
    // In words too: upright, for a screen reader and for whoever searches a folder of PDFs.
    event: badge.specimen ? `${SPECIMEN} · ${badge.eventName}` : badge.eventName,
  }
  const drawn = mapValues(shown, (text) =>
    drawableText(cleanText(text), (letter) => families.some((each) => fonts.covers(each, letter))),
  )
  const everything = Object.values(drawn).join('')
  const family = families.find((each) => fonts.covers(each, everything)) ?? families[1]
  const settled = mapValues(drawn, (text) => drawableText(text, (letter) => fonts.covers(family, letter)))
  const code = drawableText(readableCode(badge.code), (letter) => fonts.covers(family, letter))
  return { words: { ...settled, code, part: badge.part === null ? '' : partWords[badge.part] }, family }
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
