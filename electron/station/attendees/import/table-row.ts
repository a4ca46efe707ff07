import { maxCellChars, maxColumns } from './limits.ts'

/** One row of a file that is not blank. `line` counts the file's lines (the sheet's rows) from 1. */
export type TableRow =
  /** `mended`: quotes were misplaced, and the row could still be cut. */
  | { readonly kind: 'cells'; readonly line: number; readonly cells: readonly string[]; readonly mended: boolean }
  | { readonly kind: 'fault'; readonly line: number; readonly fault: RowFault }
export type RowFault = 'broken-quotes' | 'cell-too-long' | 'too-many-cells'

/** Undefined for a blank row. */
export function rowOf(line: number, cells: readonly string[], mended = false): TableRow | undefined {
  if (cells.length > maxColumns) return { kind: 'fault', line, fault: 'too-many-cells' }
  let blank = true
  for (const cell of cells) {
    if (cell.length > maxCellChars) return { kind: 'fault', line, fault: 'cell-too-long' }
    blank &&= cell.trim() === ''
  }
  return blank ? undefined : { kind: 'cells', line, cells, mended }
}
