/** A number stays a number in a spreadsheet. Null leaves the cell empty. */
export type Cell = string | number | null

/** A table to export, independent of the file format. */
export interface Table {
  /** The name of the table's sheet in a workbook. */
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
