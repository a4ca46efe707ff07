import { graphemes } from '../../../shared/kernel/graphemes.ts'
import type { BadgeFonts, FontFamily, FontWeight } from '../badges/render/badge-fonts.ts'
import { families } from '../badges/render/badge-fonts.ts'
import { cleanText, drawableText } from '../badges/render/clean-text.ts'
import { createKeptOutlines } from './kept-outlines.ts'

/** In points, from the top left of the page; `y` is the baseline. */
export interface Words {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight?: FontWeight
  readonly ink?: string
  readonly align?: 'left' | 'right'
}

const mostWidths = 2_000
/** What somebody typed, on one line and without signs that are none. */
export const typed = cleanText

export const inks = { text: '#17181c', soft: '#484b55', line: '#c9cac5', accent: '#3b46c4' } as const

/**
 * Sets text on the pages of one document. Letters are outlines, with the same words unseen over them: some printing
 * programs leave out letters that are set in these fonts (see `badge-pdf.ts`), and a certificate must be read and
 * searched all the same.
 */
export function createPen(page: PDFKit.PDFDocument, fonts: BadgeFonts) {
  const kept = createKeptOutlines(page)
  const widths = new Map<string, number>()

  function faceOf(text: string, weight: FontWeight) {
    const family: FontFamily = families.find((one) => fonts.covers(one, text)) ?? families[1]
    return { family, weight, tracking: 0 }
  }

  /** Of a size of 1. Words come again on each page; those of one person are measured a few times each. */
  function unitWidth(text: string, weight: FontWeight): number {
    const key = `${weight} ${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const width = fonts.measure(text, faceOf(text, weight))
    if (widths.size > mostWidths) widths.clear()
    widths.set(key, width)
    return width
  }

  const widthOf = (text: string, size: number, weight: FontWeight = 'Regular'): number => unitWidth(text, weight) * size

  /** `isKept`: the same words come again on other pages. */
  function write(text: string, { x, y, size, weight = 'Regular', ink = inks.text, align }: Words, isKept = true): void {
    if (text === '') return
    const face = faceOf(text, weight)
    const left = align === 'right' ? x - widthOf(text, size, weight) : x
    page.save().translate(left, y).scale(size, -size).fillColor(ink)
    if (isKept) kept.fill(`${weight} ${text}`, 0, () => fonts.outline(text, face))
    else {
      // What is one person's alone is put together of letters that others have too, each where it is kerned to.
      let before = ''
      for (const letter of graphemes(text)) {
        before += letter
        const at = fonts.measure(before, face) - unitWidth(letter, weight)
        kept.fill(`${weight} ${face.family.name} ${letter}`, at, () => fonts.outline(letter, face))
      }
    }
    page.restore()
    page.save()
    page.addContent('3 Tr')
    page.font(fonts.file(face.family, face.weight)).fontSize(size)
    page.text(text, left, y, { lineBreak: false, baseline: 'alphabetic' })
    page.restore()
  }

  /** Words put on lines of at most `width`; a word that is longer than a line is cut. */
  function linesOf(text: string, width: number, size: number, weight: FontWeight = 'Regular'): string[] {
    const lines: string[] = []
    let line = ''
    // No line begins or ends with a lone French sign.
    for (const word of text.replaceAll(/ (?=[:;!?»])|(?<=«) /g, '\u00A0').split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (widthOf(longer, size, weight) <= width) line = longer
      else {
        if (line !== '') lines.push(line)
        line = fitted(word, width, size, weight)
      }
    }
    return line === '' ? lines : [...lines, line]
  }

  /** `text`, or its beginning with an ellipsis where it is too long for one line. */
  function fitted(text: string, width: number, size: number, weight: FontWeight = 'Regular'): string {
    if (widthOf(text, size, weight) <= width) return text
    const letters = [...text]
    while (letters.length > 1 && widthOf(`${letters.join('')}…`, size, weight) > width) letters.pop()
    return `${letters.join('').trimEnd()}…`
  }

  /** The largest size, from `size` down to `least`, at which it fits on one line; cut only where even that is too large. */
  function shrunk(text: string, width: number, size: number, least: number, weight: FontWeight = 'Regular') {
    const fitting = Math.max(least, Math.min(size, (width / widthOf(text, 1, weight)) * 0.999))
    return { text: fitted(text, width, fitting, weight), size: fitting }
  }

  return {
    write,
    widthOf,
    linesOf,
    fitted,
    shrunk,
    /** What somebody typed, as it can be set: on one line, and of letters that the fonts have. */
    clean: (text: string): string =>
      drawableText(typed(text), (part) => families.some((family) => fonts.covers(family, part))),
    rule(x: number, y: number, width: number, ink: string = inks.line, thickness = 0.6): void {
      page
        .save()
        .lineWidth(thickness)
        .moveTo(x, y)
        .lineTo(x + width, y)
        .stroke(ink)
        .restore()
    },
  }
}
export type Pen = ReturnType<typeof createPen>
