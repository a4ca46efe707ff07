import {
  type CueField,
  cueColumnsOf,
  cueFields,
  essentialCueFields,
  headingRowOf,
} from '../../../../shared/domain/show/cue-columns.ts'
import { type CueCalendar, type CueRow, colourOf, readCueRow } from '../../../../shared/domain/show/cue-row.ts'
import { ImportFileError } from '../../attendees/import/file-fault.ts'
import type { Plan } from '../../attendees/import/read-plan.ts'
import { type CellReason, cueImportWording } from './cue-import-wording.ts'

/** What is to be said of a cell; of the whole row where the field is null. */
export interface CellNote {
  readonly field: CueField | null
  readonly reason: CellReason
}

/** A row as the file has it, and as it was read. */
export interface FileRow {
  readonly line: number
  readonly cells: Partial<Record<CueField, string>>
  /** Null: it does not come in, for what `notes` say. */
  readonly row: CueRow | null
  readonly notes: readonly CellNote[]
}

export interface CueFile {
  readonly headingLine: number
  readonly columns: readonly { readonly heading: string; readonly field: CueField | null }[]
  readonly rows: readonly FileRow[]
}

/** A run of show of two days and six rooms has some hundred rows: more is another file. */
export const mostRows = 2000
/** A preview shows where a cell goes wrong, not all of a text that was pasted into it. */
const shownChars = 300
const mostShownColumns = 50

/** Reads a run of show's file below its headings. Rows above them are the show's title. */
export function readCueFile(table: Plan, calendar: CueCalendar): CueFile {
  if (table.rowCount > mostRows) throw new ImportFileError('too-many-rows', cueImportWording.tooManyRows(mostRows))
  const read = table.rows.flatMap((row) => (row.kind === 'cells' ? [row] : []))
  const head = read[headingRowOf(read.map(({ cells }) => cells))] ?? read[0]
  const columns = cueColumnsOf(head?.cells ?? [])
  const missing = essentialCueFields.filter((field) => !columns.has(field))
  if (!head || missing.length > 0)
    throw new ImportFileError('missing-columns', cueImportWording.missingColumns(missing, head?.cells ?? []))
  const fieldAt = new Map([...columns].map(([field, index]) => [index, field]))
  const named = head.cells.map((heading, index) => ({ heading: heading.trim(), field: fieldAt.get(index) ?? null }))
  return {
    headingLine: head.line,
    columns: named
      .filter(({ heading }) => heading !== '')
      .slice(0, mostShownColumns)
      .map(({ heading, field }) => ({ heading: heading.slice(0, shownChars), field })),
    rows: table.rows
      .filter(({ line }) => line > head.line)
      .map((row): FileRow => {
        if (row.kind === 'fault') return { line: row.line, cells: {}, row: null, notes: [whole(row.fault)] }
        return rowOf(row, { columns, width: head.cells.length, calendar })
      }),
  }
}

const whole = (reason: CellReason): CellNote => ({ field: null, reason })

function rowOf(
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  {
    columns,
    width,
    calendar,
  }: { readonly columns: ReadonlyMap<CueField, number>; readonly width: number; readonly calendar: CueCalendar },
): FileRow {
  const cell = (field: CueField) => cells[columns.get(field) ?? -1] ?? ''
  const shown = cueFields.flatMap((field) =>
    columns.has(field) ? [[field, cell(field).trim().slice(0, shownChars)] as const] : [],
  )
  const told = { line, cells: Object.fromEntries(shown) }
  // A cell beyond the headings would be lost without a word.
  if (cells.slice(width).some((beyond) => beyond.trim() !== ''))
    return { ...told, row: null, notes: [whole('too-many-cells')] }
  const read = readCueRow(cell, calendar)
  if (!read.ok) return { ...told, row: null, notes: read.refusal }
  const isOdd = colourOf(cell('colour')) === undefined
  return { ...told, row: read.value, notes: isOdd ? [{ field: 'colour', reason: 'unknown-colour' }] : [] }
}
