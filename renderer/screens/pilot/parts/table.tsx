import type { CSSProperties, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface TableProps {
  /** The headings. A column of numbers is aligned right. */
  readonly columns: readonly (string | { readonly figures: string })[]
  /** A last column of buttons, whose heading only screen readers announce. */
  readonly gestures?: boolean
  /** `<tr>`s. */
  readonly children: ReactNode
}

/** The organiser's table: a row of headings, then one row per item. */
export const Table = ({ columns, gestures = false, children }: TableProps) => {
  const { t } = useTranslation('pilot')
  return (
    <table className="ptable full-width num" style={columnWords(columns)}>
      <thead>
        <tr>
          {columns.map((column) =>
            typeof column === 'string' ? (
              <th key={column} scope="col">
                {column}
              </th>
            ) : (
              <th key={column.figures} scope="col" className="r">
                {column.figures}
              </th>
            ),
          )}
          {gestures && (
            <th scope="col">
              <span className="vh">{t('action.gestures')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** On a phone the cells of a row are stacked: the column's heading precedes each. */
const columnWords = (columns: TableProps['columns']): CSSProperties =>
  Object.fromEntries(
    columns.map((column, place) => [
      `--column-${place + 1}`,
      JSON.stringify(typeof column === 'string' ? column : column.figures),
    ]),
  )
