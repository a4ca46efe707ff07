/** A number is one in a spreadsheet as well; null leaves the cell empty. */
export type Cell = string | number | null

/** What leaves a station as a table, whichever program is to read it. */
export interface Table {
  /** Of its sheet in a workbook. */
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
