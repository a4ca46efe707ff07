import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useFormats } from '../../../i18n/format.ts'
import { sessionName } from '../../../ui/session-name.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { FillStatus } from '../parts/fill-status.tsx'
import { Meter } from '../parts/meter.tsx'
import { linkTo } from '../sections.ts'
import { fillOf, sessionsToWatch, shareOf } from './session-fill.ts'

interface SessionsCardProps {
  readonly sessions: readonly ViewRow<'programme'>[]
  /** The event day's number; null on another day. */
  readonly day: number | null
  readonly timeZone: string | undefined
  readonly stale: boolean
}

const shown = 6

/** What goes on in the rooms now and next. */
export const SessionsCard = ({ sessions, day, timeZone, stale }: SessionsCardProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats(timeZone)
  const now = useNow(5_000)
  return (
    <Card
      title={t('overview.sessions.title')}
      stale={stale}
      end={<a href={linkTo('programme')}>{t('overview.sessions.all')}</a>}
    >
      {sessions.length === 0 ? (
        <Empty title={t('overview.sessions.none')} more={t('overview.sessions.noneMore')} />
      ) : (
        <ul className="num">
          {sessionsToWatch(sessions, now, shown).map((session) => {
            const fill = fillOf(session, now)
            return (
              <li key={session.sessionId} className="rmf">
                <b className="clip" title={session.title}>
                  {sessionName(session)}
                </b>
                <FillStatus session={session} fill={fill} day={day} timeZone={timeZone} />
                <small className="clip">{session.roomName}</small>
                <small className="rmf__n">
                  {session.capacity !== null && <Meter share={shareOf(session)} fill={fill} />}
                  {session.capacity === null
                    ? number(session.admitted)
                    : `${number(session.admitted)} / ${number(session.capacity)}`}
                </small>
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
