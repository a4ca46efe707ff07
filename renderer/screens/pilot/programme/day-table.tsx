import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useFormats } from '../../../i18n/format.ts'
import { sessionTitle } from '../../../ui/session-name.ts'
import { Tag } from '../../../ui/tag.tsx'
import { fillOf } from '../overview/session-fill.ts'
import { Card } from '../parts/card.tsx'
import { FillStatus } from '../parts/fill-status.tsx'
import { Table } from '../parts/table.tsx'
import { FreeSeats } from './free-seats.tsx'

interface DayTableProps {
  readonly day: number
  /** The day's date, if the event has one. */
  readonly date: string | undefined
  readonly sessions: readonly ViewRow<'programme'>[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

export const DayTable = ({ day, date, sessions, timeZone, stale }: DayTableProps) => {
  const { t } = useTranslation('pilot')
  const { number, time, date: dateWords } = useFormats(timeZone)
  const now = useNow(30_000)
  // Noon: the same date in every zone that an event may be in.
  const title = date
    ? t('programme.dayDate', { number: day, date: dateWords(`${date}T12:00:00Z`) })
    : t('programme.day', { number: day })
  return (
    <Card title={title} about={sessions.length} stale={stale}>
      <Table
        columns={[
          ...[t('programme.hour'), t('programme.session'), t('programme.room')],
          ...[t('programme.registered'), t('programme.admitted'), t('programme.fill')].map((figures) => ({ figures })),
          t('programme.state'),
        ]}
      >
        {sessions.map((session) => {
          const { capacity, registered, registration } = session
          const isOverbooked = capacity !== null && registered > capacity
          return (
            <tr key={session.sessionId}>
              <td className="nowrap">
                {time(session.startsAt)} – {time(session.endsAt)}
              </td>
              <th scope="row">
                {session.code && <Tag>{session.code}</Tag>} {sessionTitle(session)}
                <span className="block soft text-small">
                  {t(`programme.kind.${session.kind}`)}
                  {registration && ` · ${t('programme.onRegistration')}`}
                </span>
                {registration && <FreeSeats session={session} timeZone={timeZone} />}
              </th>
              <td>{session.roomName}</td>
              <td className={registration ? 'r' : 'r off'}>
                {registration ? number(registered) : '–'}
                {isOverbooked && (
                  <span className="block soft text-small bold tone-warn">{t('programme.overbooked')}</span>
                )}
              </td>
              <td className="r">{number(session.admitted)}</td>
              <td className={capacity === null ? 'r off' : 'r'}>{capacity === null ? '–' : number(capacity)}</td>
              <td>
                <FillStatus session={session} fill={fillOf(session, now)} day={day} timeZone={timeZone} />
              </td>
            </tr>
          )
        })}
      </Table>
    </Card>
  )
}
