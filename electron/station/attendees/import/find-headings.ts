import {
  type Columns,
  columnsOf,
  type HeadingsRefusal,
  isKnownHeading,
} from '../../../../shared/domain/attendees/import/headings.ts'
import type { Mapping } from '../../../../shared/domain/attendees/import/mapping.ts'
import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { ImportFileError } from './file-fault.ts'
import { maxColumns } from './limits.ts'
import type { TableRow } from './table-row.ts'

/** Rows searched for the headings: an export may have a title and a date above them. */
const rowsLookedAt = 15

export interface Headings {
  readonly headings: readonly string[]
  readonly columns: Columns
}

/**
 * Takes rows until one reads as headings, and leaves the iterator at the first row below. Throws `empty`,
 * `too-many-columns`, `missing-columns` or `unknown-heading`. The last two name the headings of the fullest row, if any
 * row has a known heading.
 */
export function findHeadings(rows: Iterator<TableRow>, mapping: Mapping | undefined): Headings {
  let refusal: HeadingsRefusal | undefined
  let isEmpty = true
  for (let seen = 0; seen < rowsLookedAt; seen += 1) {
    const { value: row, done } = rows.next()
    if (done) break
    if (row.kind === 'fault') {
      if (row.fault !== 'too-many-cells') continue
      throw new ImportFileError('too-many-columns', fileWording.tooManyColumns(maxColumns))
    }
    const headings = withoutTrailingBlanks(row.cells)
    const columns = columnsOf(headings, mapping)
    if (columns.ok) return { headings, columns: columns.value }
    isEmpty = false
    // In a file without headings every row is a person, so the error quotes none of them.
    if (!mapping && !headings.some(isKnownHeading)) continue
    if (!refusal || columns.refusal.found.length > refusal.found.length) refusal = columns.refusal
  }
  if (isEmpty) throw new ImportFileError('empty', fileWording.empty)
  if (!refusal) throw new ImportFileError('missing-columns', fileWording.noHeadings)
  throw refusal.type === 'missing-columns'
    ? new ImportFileError('missing-columns', fileWording.missingColumns(refusal.missing, refusal.found))
    : new ImportFileError('unknown-heading', fileWording.unknownHeading(refusal.heading, refusal.found))
}

function withoutTrailingBlanks(cells: readonly string[]): readonly string[] {
  const headings = cells.map((cell) => cell.replace(/\s+/g, ' ').trim())
  return headings.slice(0, headings.findLastIndex((heading) => heading !== '') + 1)
}
