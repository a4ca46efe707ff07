import type { CSSProperties, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'

interface Sortable {
  readonly word: string
  readonly sorted: 'ascending' | 'descending' | 'none'
  readonly onSort: () => void
}

interface TableProps {
  /** The headings. A column of numbers is aligned right. A sortable one is a button. */
  readonly columns: readonly (string | { readonly figures: string } | Sortable)[]
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
          {columns.map((column) => {
            if (typeof column === 'object' && 'word' in column) return <SortHeading key={column.word} {...column} />
            const word = wordOf(column)
            return (
              <th key={word} scope="col" className={typeof column === 'string' ? undefined : 'r'}>
                {word}
              </th>
            )
          })}
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

const wordOf = (column: TableProps['columns'][number]): string =>
  typeof column === 'string' ? column : 'figures' in column ? column.figures : column.word

const SortHeading = ({ word, sorted, onSort }: Sortable) => (
  <th scope="col" aria-sort={sorted}>
    <button type="button" className="bare-button inline-row gap-1 muted" onClick={onSort}>
      {word}
      {sorted !== 'none' && <Icon name={sorted === 'ascending' ? 'up' : 'down'} />}
    </button>
  </th>
)

/** On a phone the cells of a row are stacked: the column's heading precedes each. */
const columnWords = (columns: TableProps['columns']): CSSProperties =>
  Object.fromEntries(columns.map((column, place) => [`--column-${place + 1}`, JSON.stringify(wordOf(column))]))
