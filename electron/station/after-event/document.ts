import type { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'
import { loadBadgeFonts } from '../badges/render/badge-fonts.ts'
import { families } from '../badges/render/font-families.ts'
import { createPen, type Pen } from './pen.ts'

/** A4 in points. */
export const paper = { width: 595.28, height: 841.89 } as const

/** Draws one page that was just added. */
export type DrawPage = (pen: Pen, page: PDFKit.PDFDocument) => void

/**
 * A PDF that is written while it is drawn. After each page other work gets its turn, and bytes that the reader has
 * taken are not kept in memory. Its metadata name the event and no person.
 */
export function pdfDocument(
  fontsFolder: string,
  about: { readonly title: string; readonly language: string; readonly madeAt: number },
  draws: readonly DrawPage[],
): Readable {
  const fonts = loadBadgeFonts(fontsFolder)
  const page = new PDFDocument({
    size: [paper.width, paper.height],
    margin: 0,
    autoFirstPage: false,
    font: fonts.file(families[0], 'Regular'),
    lang: about.language,
    displayTitle: true,
    info: { Title: about.title, Creator: 'Régie', Producer: 'Régie', CreationDate: new Date(about.madeAt) },
  })
  const pen = createPen(page, fonts)
  const source = page as unknown as Readable
  const addPages = async () => {
    for (const draw of draws) {
      page.addPage()
      draw(pen, page)
      await new Promise(setImmediate)
      if (source.destroyed) return
    }
    page.end()
  }
  addPages().catch((error: Error) => source.destroy(error))
  return source
}
