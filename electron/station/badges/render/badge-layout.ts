import type { BadgeContent, LabelSize } from './badge-content.ts'
import { checkLabel, dotsPerMm } from './badge-content.ts'
import type { BadgeDesign, Designs } from './badge-design.ts'
import type { BadgeFonts } from './badge-fonts.ts'
import { cleanText, drawableText, readableCode } from './clean-text.ts'
import type { FontFamily } from './font-families.ts'
import { families, isCovered } from './font-families.ts'
import type { BadgeLayout, Sheet } from './layout-shapes.ts'
import { layTemplate } from './layout-template.ts'
import { SPECIMEN, specimen } from './specimen.ts'

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
  const drawn = mapValues(shown, (text) => drawableText(cleanText(text), (letter) => isCovered(fonts.covers, letter)))
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
