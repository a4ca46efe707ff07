import { fileWording } from '../../../../shared/domain/attendees/import/wording.ts'
import { csvRows } from './csv.ts'
import { decode, type Encoding } from './decode.ts'
import { ImportFileError } from './file-fault.ts'
import { maxFileMebibytes, maxRows, mebibyte } from './limits.ts'
import { lineBreaks } from './line-breaks.ts'
import { guessSeparator, type Separator } from './separator.ts'
import { countSheetRows, sheetRows } from './sheet.ts'
import { refuseOtherFormats, refuseOtherText } from './signature.ts'
import type { TableRow } from './table-row.ts'
import { openWorkbook } from './workbook.ts'

interface Rows {
  /** The maximum number of rows, headings included: the file's lines, or the sheet's rows. */
  readonly rowCount: number
  /** Without blank rows. Can be iterated once. */
  readonly rows: Iterable<TableRow>
}
export type Table =
  | ({ readonly format: 'csv'; readonly encoding: Encoding; readonly separator: Separator } & Rows)
  | ({ readonly format: 'xlsx' } & Rows)

/**
 * The rows of a CSV file of any usual encoding and separator, or of an XLSX workbook's first visible sheet. Throws
 * `ImportFileError` for a file that is neither, is damaged, or exceeds the limits. An unreadable row is a row of kind
 * `fault`. `mostMebibytes`: limit of an inflated workbook.
 */
export function openTable(bytes: Uint8Array, mostMebibytes?: number): Table {
  if (bytes.length === 0) throw new ImportFileError('empty', fileWording.empty)
  if (bytes.length > maxFileMebibytes * mebibyte) {
    throw new ImportFileError('too-large', fileWording.tooLarge(maxFileMebibytes))
  }
  refuseOtherFormats(bytes)
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)
    ? xlsx(bytes, mostMebibytes)
    : csv(bytes)
}

function xlsx(bytes: Uint8Array, mostMebibytes?: number): Table {
  const workbook = openWorkbook(bytes, mostMebibytes)
  const rowCount = countSheetRows(workbook)
  refuseTooMany(rowCount)
  return { format: 'xlsx', rowCount, rows: sheetRows(workbook) }
}

function csv(bytes: Uint8Array): Table {
  const { text, encoding } = decode(bytes)
  refuseOtherText(text)
  const rowCount = countLines(text)
  refuseTooMany(rowCount)
  const cut = guessSeparator(text)
  return { format: 'csv', encoding, separator: cut.separator, rowCount, rows: csvRows(text, cut) }
}

/** Blank lines do not count. */
function countLines(text: string): number {
  const breaks = lineBreaks(text)
  let count = 0
  for (let start = 0; start < text.length; ) {
    const { end, next } = breaks(start)
    if (end > start) count += 1
    start = next
  }
  return count
}

/**
 * Checked before the first row is read, so that no row of a refused file is imported. One more row is allowed for the
 * headings.
 */
function refuseTooMany(rowCount: number): void {
  if (rowCount > maxRows + 1) throw new ImportFileError('too-many-rows', fileWording.tooManyRows(maxRows))
}
