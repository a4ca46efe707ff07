import {
  essentialProgrammeFields,
  type ProgrammeField,
  type ProgrammeRefusal,
  programmeFieldOf,
  readProgrammeRow,
} from '../../../shared/domain/programme/programme-row.ts'
import { type RefusedRow, refusedRowOf, refusedText } from '../../../shared/domain/programme/refused-row.ts'
import { ImportFileError } from '../attendees/import/file-fault.ts'
import type { Plan } from '../attendees/import/read-plan.ts'
import type { Catalog } from '../catalog.ts'
import type { ReadRow, ReadRows } from './programme-plan.ts'
import { programmeWording } from './programme-wording.ts'

export interface Issue {
  readonly line: number
  readonly reason: string
  readonly detail: string
}

/** A programme has some hundred rows. A file with more than this is something else. */
export const mostRows = 2000

interface Lines extends ReadRows {
  readonly issues: Issue[]
}

/** Reads the lines of a programme's file. A line that is not as it should be is told in words. */
export function readRows(table: Plan, catalog: Catalog): Lines {
  if (table.rowCount > mostRows) throw new ImportFileError('too-many-rows', programmeWording.tooManyRows(mostRows))
  const issues: Issue[] = []
  const refused: RefusedRow[] = []
  const rows: ReadRow[] = []
  const codes = new Map<string, number>()
  const calendar = catalog.event()
  let columns: Map<ProgrammeField, number> | undefined
  for (const row of table.rows) {
    if (row.kind === 'fault') {
      issues.push({ line: row.line, reason: row.fault, detail: programmeWording.unreadable })
      continue
    }
    if (!columns) {
      columns = columnsOf(row.cells)
      continue
    }
    const at = columns
    const cell = (field: ProgrammeField) => row.cells[at.get(field) ?? -1] ?? ''
    const read = readProgrammeRow(cell, calendar)
    const first = read.ok && read.value.code !== null ? codes.get(read.value.code) : undefined
    if (read.ok && first === undefined) {
      if (read.value.code !== null) codes.set(read.value.code, row.line)
      rows.push({ line: row.line, row: read.value })
      continue
    }
    const reason: ProgrammeRefusal = read.ok ? 'doubled-code' : read.refusal
    const detail = first === undefined ? programmeWording.refusals[reason] : programmeWording.doubledCode(first)
    issues.push({ line: row.line, reason, detail: programmeWording.withText(refusedText(reason, cell), detail) })
    refused.push(refusedRowOf(cell, calendar))
  }
  return { rows, refused, issues }
}

function columnsOf(cells: readonly string[]): Map<ProgrammeField, number> {
  const columns = new Map<ProgrammeField, number>()
  for (const [index, cell] of cells.entries()) {
    const field = programmeFieldOf(cell)
    if (field && !columns.has(field)) columns.set(field, index)
  }
  const missing = essentialProgrammeFields.filter((field) => !columns.has(field))
  if (missing.length > 0) throw new ImportFileError('missing-columns', programmeWording.missingColumns(missing, cells))
  return columns
}
