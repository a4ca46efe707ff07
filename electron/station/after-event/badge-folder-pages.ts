import { graphemes } from '../../../shared/kernel/graphemes.ts'
import type { Language } from '../../../shared/kernel/language.ts'
import type { BadgeFolder } from './badge-folders.ts'
import { type DrawPage, paper } from './document.ts'
import { inks, type Pen, typed } from './pen.ts'
import { receiptWords } from './receipt-words.ts'

const left = 71
const width = paper.width - 2 * left
const valueAt = left + 132
const room = left + width - valueAt
/** On one page: a path may have 500 letters, which take nine lines. */
const perPage = 3

/**
 * The pages of a receipt about badges that Régie has written as PDF and does not delete, because the folder may hold
 * other files.
 */
export function badgeFolderPages(folders: readonly BadgeFolder[], language: Language): readonly DrawPage[] {
  const words = receiptWords[language].folders
  const pages = Math.ceil(folders.length / perPage)
  return Array.from({ length: pages }, (_, index) => (pen) => {
    pen.write(words.title, { x: left, y: 112, size: 20, weight: 'Bold' })
    let y = 146
    for (const line of pen.linesOf(words.why, width, 11.5)) {
      pen.write(line, { x: left, y, size: 11.5 })
      y += 17
    }
    y += 14
    for (const { printer, station, folder, badges, isShared } of folders.slice(
      index * perPage,
      (index + 1) * perPage,
    )) {
      y = drawCell(pen, words.printer, [pen.fitted(typed(printer), room, 10.5)], y)
      y = drawCell(pen, words.station, [pen.fitted(typed(station), room, 10.5)], y)
      y = drawCell(pen, words.folder, wrapped(pen, typed(folder)), y)
      y = drawCell(pen, words.count, [isShared ? words.shared(badges) : String(badges)], y)
      pen.rule(left, y - 6, width)
      y += 14
    }
  })
}

function drawCell(pen: Pen, label: string, lines: readonly string[], y: number): number {
  pen.write(label, { x: left, y, size: 10.5, ink: inks.soft })
  for (const [at, line] of lines.entries()) pen.write(line, { x: valueAt, y: y + at * 14, size: 10.5 })
  return y + Math.max(1, lines.length) * 14 + 3
}

/** Breaks a path at any letter: it has no spaces, and a truncated path is useless. */
function wrapped(pen: Pen, path: string): readonly string[] {
  const lines = ['']
  for (const letter of graphemes(path)) {
    const longer = `${lines.at(-1)}${letter}`
    if (pen.widthOf(longer, 10.5) <= room) lines[lines.length - 1] = longer
    else lines.push(letter)
  }
  return lines
}
