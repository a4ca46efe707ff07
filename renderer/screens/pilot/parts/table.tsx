import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface TableProps {
  /** Their words; a column of figures stands at the right. */
  readonly columns: readonly (string | { readonly figures: string })[]
  /** A last column of buttons, whose word only readers hear. */
  readonly gestures?: boolean
  /** `<tr>`s. */
  readonly children: ReactNode
}

/** The organiser's table: a row of words, then one row a thing. */
export const Table = ({ columns, gestures = false, children }: TableProps) => {
  const { t } = useTranslation('pilot')
  return (
    <table className="ptable num">
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
