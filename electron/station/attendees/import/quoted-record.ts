import type { Cursor } from './cursor.ts'
import { maxCellChars, maxColumns, maxLinesPerCell } from './limits.ts'

export interface QuotedRecord {
  readonly cells: readonly string[]
  /** The number of lines that the record spans. */
  readonly lines: number
  /** Where the line after the record starts. */
  readonly next: number
  /** Whether an unquoted cell contains a lone quote. */
  readonly mended: boolean
}

/**
 * The record that starts at `start`, by the rules of RFC 4180. Undefined if a quote is not closed within
 * `maxLinesPerCell`, or is closed in the middle of a cell.
 */
export function readQuotedRecord({ text, breaks, nextSeparator }: Cursor, start: number): QuotedRecord | undefined {
  const cells: string[] = []
  let { end, next } = breaks(start)
  let lines = 1
  let at = start
  let mended = false

  const reach = (place: number): boolean => {
    while (place > end) {
      lines += 1
      if (lines > maxLinesPerCell) return false
      ;({ end, next } = breaks(next))
    }
    return true
  }

  while (cells.length <= maxColumns) {
    const open = skipSpaces(text, at)
    if (open < end && text[open] === '"') {
      let close = text.indexOf('"', open + 1)
      let doubled = false
      while (close >= 0 && text[close + 1] === '"' && reach(close)) {
        doubled = true
        close = text.indexOf('"', close + 2)
      }
      if (close < 0 || !reach(close)) return undefined
      const cell = text.slice(open + 1, close)
      cells.push(doubled ? singleQuotes(cell) : cell)
      at = skipSpaces(text, close + 1)
      if (at >= end) break
      if (nextSeparator(at) !== at) return undefined
    } else {
      const stop = Math.min(nextSeparator(at), end)
      const cell = text.slice(at, stop)
      // An even number of quotes is taken for a quoted nickname.
      mended ||= cell.length <= maxCellChars && cell.split('"').length % 2 === 0
      cells.push(cell)
      at = stop
      if (at >= end) break
    }
    at += 1
  }
  return { cells, lines, next, mended }
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at += 1
  return at
}

/** A cell that will be refused for its length is left as it is: replacing millions of quotes would waste memory. */
export const singleQuotes = (cell: string): string =>
  cell.length > 2 * maxCellChars ? cell : cell.replaceAll('""', '"')
