import PDFDocument from 'pdfkit'
import { type Covers, createCovers, type FontFamily, type FontWeight, families, fontFile } from './font-families.ts'

export const cssWeight = { Regular: 400, SemiBold: 600, Bold: 700 } as const satisfies Record<FontWeight, number>

export interface TextFace {
  readonly family: FontFamily
  readonly weight: FontWeight
  /** Extra space after each letter, in em. */
  readonly tracking: number
}

export interface BadgeFonts {
  /** Width of `text` at size 1, kerned: multiply by the size, in any unit. */
  measure(text: string, face: TextFace): number
  readonly covers: Covers
  /**
   * The letters of `text` as one path, kerned and spaced as they are measured: in the font's own units, of which `perEm`
   * make the size, with the baseline at 0 and up being positive.
   */
  outline(text: string, face: TextFace): { readonly path: string; readonly perEm: number }
  file(family: FontFamily, weight: FontWeight): string
}

/**
 * Opens the bundled fonts. Files are read when first needed: most badges never touch Noto's 630 kB.
 * @throws Error when a file is missing or is no font: the installation is broken.
 */
export function loadBadgeFonts(folder: string): BadgeFonts {
  const file = (family: FontFamily, weight: FontWeight) => fontFile(folder, family, weight)
  // A document that is never written: pdfkit's own measure, so that the PDF is set exactly as it was measured.
  const ruler = new PDFDocument({ font: file(families[0], 'Regular') }).fontSize(MEASURED_AT)
  /** The one that the ruler has open already: a second one would hold another megabyte of tables. */
  const fontOf = (family: FontFamily, weight: FontWeight): Font =>
    (ruler.font(file(family, weight)) as unknown as { readonly _font: { readonly font: Font } })._font.font

  return {
    file,
    measure(text, { family, weight, tracking }) {
      const width = ruler.font(file(family, weight)).widthOfString(text, { lineBreak: false })
      return width / MEASURED_AT + tracking * text.length
    },
    outline(text, { family, weight, tracking }) {
      const font = fontOf(family, weight)
      const { glyphs, positions } = font.layout(text)
      let x = 0
      const paths = glyphs.map((glyph, at) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
        const path = glyph.path.translate(x + xOffset, yOffset).toSVG()
        x += xAdvance + tracking * font.unitsPerEm
        return path
      })
      return { path: paths.join(''), perEm: font.unitsPerEm }
    },
    covers: createCovers(folder),
  }
}

/** Large enough that pdfkit's rounding is lost, small enough for its arithmetic. */
const MEASURED_AT = 1000

/** What is used of the font that pdfkit holds, which its types do not tell of. */
interface Font {
  readonly unitsPerEm: number
  layout(text: string): {
    readonly glyphs: readonly { readonly path: Path }[]
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[]
  }
}
interface Path {
  translate(x: number, y: number): Path
  toSVG(): string
}
