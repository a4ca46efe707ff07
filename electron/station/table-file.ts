import { csvLine } from '../../shared/kernel/csv-line.ts'
import type { Language } from '../../shared/kernel/language.ts'
import type { Cell, Table } from './table.ts'
import { xlsxFile } from './xlsx-file.ts'

export const tableFormats = ['csv', 'xlsx'] as const
export type TableFormat = (typeof tableFormats)[number]

export const tableTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * The first table as a CSV that French Excel opens directly, or all tables as the sheets of a workbook. Neither
 * contains a cell that a spreadsheet would run. `decimal`: the decimal separator in a CSV.
 */
export async function tableFile(
  format: TableFormat,
  tables: readonly [Table, ...Table[]],
  decimal: ',' | '.' = ',',
): Promise<string | Uint8Array> {
  if (format === 'xlsx') return xlsxFile(tables)
  const [{ headings, rows }] = tables
  const lines: string[] = []
  for (const [at, row] of rows.entries()) {
    lines.push(csvLine(row.map((cell) => textOf(cell, decimal))))
    if (at % 500 === 499) await new Promise(setImmediate)
  }
  return `\uFEFF${csvLine(headings)}${lines.join('')}`
}

/** The decimal separator that a spreadsheet of that language reads. */
export const decimalOf = (language: Language): ',' | '.' => (language === 'fr' ? ',' : '.')

const textOf = (cell: Cell, decimal: string): string =>
  typeof cell === 'number' ? String(cell).replace('.', decimal) : (cell ?? '')
