import type { AttendeeCells } from '../../../../shared/domain/attendees/attendee.ts'
import { rowsAcross } from '../../../../shared/domain/attendees/import/across-rows.ts'
import { type ColumnDoubt, doubtsOf, rowsLookedAtForDoubts } from '../../../../shared/domain/attendees/import/doubts.ts'
import type { Refusal, Warning } from '../../../../shared/domain/attendees/import/finding.ts'
import { mappingOf } from '../../../../shared/domain/attendees/import/headings.ts'
import type { Mapping } from '../../../../shared/domain/attendees/import/mapping.ts'
import type { Findings } from '../../../../shared/domain/attendees/import/report.ts'
import { type RowReader, type RowReading, rowReader } from '../../../../shared/domain/attendees/import/row.ts'
import { withoutPast } from '../../../../shared/domain/attendees/import/without-past.ts'
import { rowWording } from '../../../../shared/domain/attendees/import/wording.ts'
import type { Encoding } from './decode.ts'
import { findHeadings } from './find-headings.ts'
import { maxCellChars, maxColumns, rowsPerChunk } from './limits.ts'
import type { Separator } from './separator.ts'
import { openTable, type Table } from './table.ts'
import type { RowFault, TableRow } from './table-row.ts'

export interface ReadingOptions {
  /** The number of event days; 0 before they are set. */
  readonly dayCount: number
  readonly mapping?: Mapping
}

export type FileHeader = {
  readonly headings: readonly string[]
  /** The mapping in use: the guess, corrected by the requested mapping. */
  readonly mapping: Mapping
  /** What a person must tell before the file is imported. */
  readonly doubts: readonly ColumnDoubt[]
  /** The maximum number of rows that follow, for a progress bar. */
  readonly rowCount: number
} & (
  | { readonly format: 'csv'; readonly encoding: Encoding; readonly separator: Separator }
  | { readonly format: 'xlsx' }
)

export interface ReadRow {
  readonly line: number
  readonly cells: AttendeeCells
  /** Only in Régie's own export: the person was not in the last registration file. */
  readonly vanished?: true
}
/** The result of at most `rowsPerChunk` rows of the file. */
export interface Chunk extends Findings {
  readonly rows: readonly ReadRow[]
}

export interface AttendeeFile {
  readonly header: FileHeader
  /** In the file's order. Can be iterated once. */
  readonly chunks: Iterable<Chunk>
}

/** Reads a registration file. Throws `ImportFileError`, also from `chunks` if a workbook is damaged further down. */
export function readAttendeeFile(bytes: Uint8Array, { dayCount, mapping }: ReadingOptions): AttendeeFile {
  const table = openTable(bytes)
  const rows = table.rows[Symbol.iterator]()
  const { headings, columns } = findHeadings(rows, mapping)
  const values = withoutPast(mapping?.values)
  const applied: Mapping = { columns: mappingOf(headings, columns), ...(values && { values }) }
  const first = firstOf(rows, rowsLookedAtForDoubts)
  const doubts = doubtsOf(
    headings,
    columns,
    mapping,
    first.flatMap((row) => (row.kind === 'cells' ? [row.cells] : [])),
  )
  const readRow = rowReader({ columns, width: headings.length, dayCount, values })
  return {
    header: { headings, mapping: applied, doubts, rowCount: table.rowCount, ...formatOf(table) },
    chunks: chunksOf(chained(first, rows), (row) => readTableRow(row, table, headings.length, readRow)),
  }
}

function readTableRow(row: TableRow, { format }: Table, width: number, readRow: RowReader): RowReading {
  const { line } = row
  if (row.kind === 'fault') return { ok: false, refusal: { line, ...faultFindings[row.fault] } }
  // A sheet omits empty cells at the end of a row.
  const short = format === 'xlsx' && row.cells.length < width
  const outcome = readRow(line, short ? padded(row.cells, width) : row.cells)
  if (!row.mended || !outcome.ok) return outcome
  const mended = { line, reason: 'broken-quotes', detail: rowWording.mendedQuotes } as const
  return { ...outcome, warnings: [mended, ...outcome.warnings] }
}

function firstOf(rows: Iterator<TableRow>, most: number): readonly TableRow[] {
  const first: TableRow[] = []
  for (let next = rows.next(); !next.done; next = rows.next()) {
    first.push(next.value)
    if (first.length === most) break
  }
  return first
}

function* chained(first: readonly TableRow[], others: Iterator<TableRow>): Generator<TableRow> {
  yield* first
  for (let next = others.next(); !next.done; next = others.next()) yield next.value
}

function* chunksOf(rows: Iterator<TableRow>, read: (row: TableRow) => RowReading): Generator<Chunk> {
  const across = rowsAcross()
  for (let next = rows.next(); !next.done; ) {
    const accepted: ReadRow[] = []
    const refused: Refusal[] = []
    const warnings: Warning[] = []
    for (let count = 0; count < rowsPerChunk && !next.done; count += 1) {
      const outcome = read(next.value)
      const known = outcome.ok ? across(next.value.line, outcome.cells) : outcome.refusal
      if ('reason' in known) {
        refused.push(known)
      } else if (outcome.ok) {
        const row = { line: next.value.line, cells: outcome.cells }
        accepted.push(outcome.vanished ? { ...row, vanished: true } : row)
        warnings.push(...outcome.warnings, ...known)
      }
      next = rows.next()
    }
    yield { rows: accepted, accepted: accepted.length, refused, warnings }
  }
}

const faultFindings: Readonly<Record<RowFault, Omit<Refusal, 'line'>>> = {
  'broken-quotes': { reason: 'broken-quotes', detail: rowWording.brokenQuotes },
  'cell-too-long': { reason: 'cell-too-long', detail: rowWording.cellTooLong(maxCellChars) },
  'too-many-cells': { reason: 'wrong-column-count', detail: rowWording.tooManyCells(maxColumns) },
}

const padded = (cells: readonly string[], width: number) => [...cells, ...Array<string>(width - cells.length).fill('')]

const formatOf = (table: Table) =>
  table.format === 'csv'
    ? { format: table.format, encoding: table.encoding, separator: table.separator }
    : { format: table.format }
