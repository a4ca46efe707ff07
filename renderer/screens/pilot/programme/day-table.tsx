import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { sessionTitle } from '../../../../shared/domain/programme/session-title.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { Tag } from '../../../ui/tag.tsx'
import { linkToRegistered } from '../attendees/list-names.ts'
import { fillOf } from '../overview/session-fill.ts'
import { Card } from '../parts/card.tsx'
import { FillStatus } from '../parts/fill-status.tsx'
import { Table } from '../parts/table.tsx'
import { CancelledNote } from './cancelled-note.tsx'
import { FreeSeats } from './free-seats.tsx'

interface DayTableProps {
  readonly day: number
  /** The day's date, if the event has one. */
  readonly date: string | undefined
  readonly sessions: readonly ViewRow<'programme'>[]
  /** Of all days. */
  readonly all: readonly ViewRow<'programme'>[]
  readonly timeZone: string | undefined
  readonly stale: boolean
  readonly onChange: (session: ViewRow<'programme'>) => void
}

export const DayTable = ({ day, date, sessions, all, timeZone, stale, onChange }: DayTableProps) => {
  const { t } = useTranslation('pilot')
  const { number, time, list, date: dateWords } = useFormats(timeZone)
  const now = useNow(30_000)
  // Noon: the same date in every zone that an event may be in.
  const title = date
    ? t('programme.dayDate', { number: day, date: dateWords(`${date}T12:00:00Z`) })
    : t('programme.day', { number: day })
  return (
    <Card title={title} about={sessions.length} stale={stale}>
      <Table
        gestures
        columns={[
          ...[t('programme.hour'), t('programme.session')],
          ...[t('programme.registered'), t('programme.admitted'), t('programme.fill')].map((figures) => ({ figures })),
          t('programme.state'),
        ]}
      >
        {sessions.map((session) => {
          const { capacity, registered, registration, cancelled } = session
          const atOnce = all.filter(({ sessionId }) => session.overlaps.includes(sessionId))
          const isOverbooked = !cancelled && capacity !== null && registered > capacity
          return (
            <tr key={session.sessionId}>
              <td className="nowrap">
                {time(session.startsAt)} – {time(session.endsAt)}
              </td>
              <th scope="row">
                {session.code && <Tag>{session.code}</Tag>}{' '}
                {cancelled ? <s>{sessionTitle(session)}</s> : sessionTitle(session)}
                <span className="block soft text-small">
                  {session.roomName} · {t(`programme.kind.${session.kind}`)}
                  {registration && ` · ${t('programme.onRegistration')}`}
                </span>
                {atOnce.length > 0 && (
                  <span className="block text-small bold tone-warn">
                    {t('programme.sameRoom', { sessions: list(atOnce.map(sessionName)) })}
                  </span>
                )}
                {cancelled && <CancelledNote session={session} sessions={all} timeZone={timeZone} />}
                {registration && !cancelled && <FreeSeats session={session} timeZone={timeZone} />}
              </th>
              <td className={registration ? 'r' : 'r off'}>
                {registered === 0 ? (
                  registration ? (
                    number(0)
                  ) : (
                    '–'
                  )
                ) : (
                  <a
                    href={linkToRegistered(session.sessionId)}
                    aria-label={t('programme.registeredOf', {
                      count: registered,
                      value: number(registered),
                      session: sessionName(session),
                    })}
                  >
                    {number(registered)}
                  </a>
                )}
                {isOverbooked && (
                  <span className="block soft text-small bold tone-warn">{t('programme.overbooked')}</span>
                )}
              </td>
              <td className="r">{number(session.admitted)}</td>
              <td className={capacity === null ? 'r off' : 'r'}>{capacity === null ? '–' : number(capacity)}</td>
              <td>
                <FillStatus session={session} fill={fillOf(session, now)} day={day} timeZone={timeZone} />
              </td>
              <td className="r">
                <Button
                  kind="quiet"
                  small
                  aria-label={t('programme.changeOf', { session: sessionName(session) })}
                  onClick={() => onChange(session)}
                >
                  {t('programme.change')}
                </Button>
              </td>
            </tr>
          )
        })}
      </Table>
    </Card>
  )
}
