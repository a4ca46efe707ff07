import type { Cursor } from './cursor.ts'
import { findNext } from './find-next.ts'
import { maxColumns } from './limits.ts'
import { lineBreaks } from './line-breaks.ts'
import { cutLoosely } from './loose-record.ts'
import { readQuotedRecord } from './quoted-record.ts'
import type { Cut } from './separator.ts'
import { rowOf, type TableRow } from './table-row.ts'

/**
 * The rows of a CSV text. Not csv-parse: its relaxed modes let one lost quote swallow the rest of the file, and it
 * cannot start again at the next line. Here a row that does not come out is told by its line, and reading goes on at
 * the line after; a row without quotes, which is nearly every row, is cut by `indexOf` alone.
 *
 * A quoted cell may hold separators, doubled quotes and line breaks. Whether one that spans lines is meant so or has
 * lost its closing quote shows by the number of columns, which must be `width`, and by none of its own lines being a
 * whole row of the file.
 */
export function* csvRows(text: string, { separator, width, told }: Cut): Generator<TableRow> {
  const cursor = { text, breaks: lineBreaks(text), nextSeparator: findNext(text, separator) }
  const nextQuote = findNext(text, '"')
  let start = told ? cursor.breaks(0).next : 0
  let line = told ? 2 : 1

  while (start < text.length) {
    const { end, next } = cursor.breaks(start)
    if (nextQuote(start) >= end) {
      const row = rowOf(line, cut(cursor, start, end))
      if (row) yield row
      start = next
      line += 1
      continue
    }
    const record = readQuotedRecord(cursor, start)
    const whole = record && (record.lines === 1 || holdsTogether(record.cells, width, separator))
    const row = whole
      ? rowOf(line, record.cells, record.mended)
      : mend(line, cutLoosely(text.slice(start, end), separator), width)
    if (row) yield row
    start = whole ? record.next : next
    line += whole ? record.lines : 1
  }
}

/** One cell more than a row may have is enough to know that it has too many. */
function cut({ text, nextSeparator }: Cursor, start: number, end: number): string[] {
  const cells: string[] = []
  let at = start
  while (cells.length <= maxColumns) {
    const stop = Math.min(nextSeparator(at), end)
    cells.push(text.slice(at, stop))
    if (stop === end) break
    at = stop + 1
  }
  return cells
}

function holdsTogether(cells: readonly string[], width: number, separator: string): boolean {
  let count = cells.length
  while (count > width && cells[count - 1] === '') count -= 1
  // In a narrow table a cell's own line may well look like a row.
  if (count !== width || width < 4) return count === width
  return cells.every((cell) => cell.split(/\r\n|\r|\n/).every((part) => part.split(separator).length < width))
}

const mend = (line: number, cells: readonly string[], width: number): TableRow | undefined =>
  cells.length === width ? rowOf(line, cells, true) : { kind: 'fault', line, fault: 'broken-quotes' }
