import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { ImportFileError } from './file-fault.ts'
import { maxPlanChars, maxPlanMebibytes } from './limits.ts'
import { openTable } from './table.ts'
import type { TableRow } from './table-row.ts'

/** The whole content of a file of few rows. */
export interface Plan {
  /** The maximum number of rows, headings included. */
  readonly rowCount: number
  /** Empty if the file has more rows than requested. */
  readonly rows: readonly TableRow[]
}

/**
 * Throws `ImportFileError`. Many cells of a workbook may share one text, so the total length of all cells is limited as
 * well.
 */
export function readPlan(bytes: Uint8Array, mostRows: number): Plan {
  const { rowCount, rows } = openTable(bytes, maxPlanMebibytes)
  if (rowCount > mostRows) return { rowCount, rows: [] }
  const read: TableRow[] = []
  let chars = 0
  for (const row of rows) {
    if (row.kind === 'cells') for (const cell of row.cells) chars += cell.length
    if (chars > maxPlanChars) throw new ImportFileError('too-large', fileWording.tooMuchText)
    read.push(row)
  }
  return { rowCount, rows: read }
}
