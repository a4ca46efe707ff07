import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Status, type Tone } from '../../../ui/status.tsx'
import { usePassWords } from '../parts/pass-words.ts'
import { Table } from '../parts/table.tsx'

type Row = ViewRow<'attendees.vanished'>

const tones: Readonly<Record<Row['status'], readonly [Tone, 'ok' | 'stop' | 'minus']>> = {
  confirmed: ['ok', 'ok'],
  unpaid: ['stop', 'stop'],
  cancelled: ['none', 'minus'],
}

/** People who are missing from the last file: to be checked with the ticket office, never removed automatically. */
const columns = ['person', 'organisation', 'code', 'ticket', 'status'] as const

export const VanishedTable = ({ rows, total }: { readonly rows: readonly Row[]; readonly total: number }) => {
  const { t } = useTranslation('pilot')
  const passWords = usePassWords()
  return (
    <>
      <p className="soft space-below-3">
        {t('attendees.vanished.explain')}
        {total > rows.length && ` ${t('attendees.vanished.capped')}`}
      </p>
      <Table columns={columns.map((column) => t(`attendees.vanished.${column}`))}>
        {rows.map((row) => {
          const [tone, shape] = tones[row.status]
          return (
            <tr key={row.attendeeId}>
              <th scope="row">
                {row.firstName} {row.lastName}
              </th>
              <td>{row.organisation}</td>
              <td className="num">{row.code}</td>
              <td>{passWords(row.pass)}</td>
              <td>
                <Status tone={tone} shape={shape}>
                  {t(`attendees.status.${row.status}`)}
                </Status>
              </td>
            </tr>
          )
        })}
      </Table>
    </>
  )
}
