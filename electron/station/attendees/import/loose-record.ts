import { maxColumns } from './limits.ts'
import { singleQuotes } from './quoted-record.ts'

/**
 * Cuts one line with misplaced quotes as well as possible. A quote closes a cell only before a separator or the line's
 * end; any other quote is text. `"Association "Les Lilas" de Nantes";44` has two cells.
 */
export function cutLoosely(line: string, separator: string): string[] {
  const cells: string[] = []
  let at = 0
  while (cells.length <= maxColumns) {
    const close = line[at] === '"' ? closingQuote(line, at + 1, separator) : -1
    const stop = close >= 0 ? close + 1 : line.indexOf(separator, at)
    const end = stop < 0 ? line.length : stop
    const cell = close >= 0 ? line.slice(at + 1, close) : line.slice(at, end)
    cells.push(singleQuotes(cell))
    if (end >= line.length) break
    at = end + 1
  }
  return cells
}

function closingQuote(line: string, from: number, separator: string): number {
  let close = line.indexOf('"', from)
  while (close >= 0 && close + 1 < line.length && line[close + 1] !== separator) close = line.indexOf('"', close + 1)
  return close
}
