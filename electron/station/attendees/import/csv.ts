import type { Cursor } from './cursor.ts'
import { findNext } from './find-next.ts'
import { maxColumns } from './limits.ts'
import { lineBreaks } from './line-breaks.ts'
import { cutLoosely } from './loose-record.ts'
import { readQuotedRecord } from './quoted-record.ts'
import type { Cut } from './separator.ts'
import { rowOf, type TableRow } from './table-row.ts'

/**
 * The rows of a CSV text. csv-parse is not used: its relaxed modes let one lost quote swallow the rest of the file, and
 * it cannot resume at the next line. Here an unreadable row is reported by its line, and reading continues at the next
 * line. Rows without quotes, nearly all of them, are cut by `indexOf` alone.
 * A quoted cell may hold separators, doubled quotes and line breaks. A cell that spans lines may be intended, or may
 * have lost its closing quote. It is accepted if the row has `width` columns and none of the cell's lines is itself a
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

/** One cell above the limit is enough to know that the row has too many. */
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
  // In a narrow table a line inside a cell may well look like a row.
  if (count !== width || width < 4) return count === width
  return cells.every((cell) => cell.split(/\r\n|\r|\n/).every((part) => part.split(separator).length < width))
}

const mend = (line: number, cells: readonly string[], width: number): TableRow | undefined =>
  cells.length === width ? rowOf(line, cells, true) : { kind: 'fault', line, fault: 'broken-quotes' }
