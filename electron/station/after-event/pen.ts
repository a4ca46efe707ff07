import { graphemes } from '../../../shared/kernel/graphemes.ts'
import type { BadgeFonts } from '../badges/render/badge-fonts.ts'
import { cleanText, drawableText } from '../badges/render/clean-text.ts'
import type { FontFamily, FontWeight } from '../badges/render/font-families.ts'
import { families, isCovered } from '../badges/render/font-families.ts'
import { createKeptOutlines } from './kept-outlines.ts'

/** In points, from the top left of the page. `y` is the baseline. */
export interface Words {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight?: FontWeight
  readonly ink?: string
  readonly align?: 'left' | 'right'
}

const mostWidths = 2_000
/** A text that a person typed, on one line and without control characters. */
export const typed = cleanText

export const inks = { text: '#17181c', soft: '#484b55', line: '#c9cac5', accent: '#3b46c4' } as const

/**
 * Sets text on the pages of one document. Letters are drawn as outlines, with invisible text over them. Some printing
 * programs leave out letters set in these fonts (see `badge-pdf.ts`), and a certificate must still be readable and
 * searchable.
 */
export function createPen(page: PDFKit.PDFDocument, fonts: BadgeFonts) {
  const kept = createKeptOutlines(page)
  const widths = new Map<string, number>()

  function faceOf(text: string, weight: FontWeight) {
    const family: FontFamily = families.find((one) => fonts.covers(one, text)) ?? families[1]
    return { family, weight, tracking: 0 }
  }

  /** The width at size 1. Most words repeat on every page; one person's words are measured a few times on theirs. */
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

  /** `isKept`: other pages repeat the same words. */
  function write(text: string, { x, y, size, weight = 'Regular', ink = inks.text, align }: Words, isKept = true): void {
    if (text === '') return
    const face = faceOf(text, weight)
    const left = align === 'right' ? x - widthOf(text, size, weight) : x
    page.save().translate(left, y).scale(size, -size).fillColor(ink)
    if (isKept) kept.fill(`${weight} ${text}`, 0, () => fonts.outline(text, face))
    else {
      // Text of one person is composed of single letters, which other people's texts share, each at its kerned place.
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

  /** Breaks words into lines of at most `width`. A word longer than a line is cut. */
  function linesOf(text: string, width: number, size: number, weight: FontWeight = 'Regular'): string[] {
    const lines: string[] = []
    let line = ''
    // French punctuation stays on the line of its word.
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

  /** `text`, or its beginning with an ellipsis if it does not fit on one line. */
  function fitted(text: string, width: number, size: number, weight: FontWeight = 'Regular'): string {
    if (widthOf(text, size, weight) <= width) return text
    const letters = [...text]
    while (letters.length > 1 && widthOf(`${letters.join('')}…`, size, weight) > width) letters.pop()
    return `${letters.join('').trimEnd()}…`
  }

  /**
   * The largest size from `size` down to `least` at which the text fits on one line. The text is cut only if it does
   * not fit at `least`.
   */
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
    /** A typed text that can be set: on one line, with only the letters that the fonts have. */
    clean: (text: string): string => drawableText(typed(text), (part) => isCovered(fonts.covers, part)),
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
