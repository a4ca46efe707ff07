import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Table } from '../parts/table.tsx'
import { type PeopleOrder, type PeopleRow, peopleColumns } from './people-rows.ts'

/** Rows drawn at once: a search finds anybody sooner than a long scroll. */
const rowsAtOnce = 200

interface PeopleTableProps {
  readonly rows: readonly PeopleRow[]
  readonly order: PeopleOrder
  readonly stale: boolean
  readonly onOrder: (order: PeopleOrder) => void
  readonly onOpen: (attendeeId: string) => void
}

/** A heading sorts, a name opens the person. */
export const PeopleTable = ({ rows, order, stale, onOrder, onOpen }: PeopleTableProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const [drawn, setDrawn] = useState(rowsAtOnce)
  const left = rows.length - drawn
  return (
    <>
      <div className={stale ? 'paper stale' : 'paper'}>
        <Table
          columns={peopleColumns.map((by) => ({
            word: t(`attendees.list.column.${by}`),
            sorted: order.by !== by ? 'none' : order.descending ? 'descending' : 'ascending',
            onSort: () => onOrder({ by, descending: order.by === by && !order.descending }),
          }))}
        >
          {rows.slice(0, drawn).map(({ person: { attendeeId, lastName }, cells }) => (
            <tr key={attendeeId}>
              <th scope="row">
                <button
                  type="button"
                  className="bare-button text-strong text-left tone-accent"
                  onClick={() => onOpen(attendeeId)}
                >
                  {cells.name}
                </button>{' '}
                {lastName === null && <Tag>{t('attendees.list.firstNameOnly')}</Tag>}
              </th>
              {peopleColumns.slice(1).map((column) => (
                <td key={column}>{cells[column]}</td>
              ))}
            </tr>
          ))}
        </Table>
      </div>
      {left > 0 && (
        <Button onClick={() => setDrawn(drawn + rowsAtOnce)}>
          {t('attendees.list.more', { count: left, value: number(left) })}
        </Button>
      )}
    </>
  )
}
