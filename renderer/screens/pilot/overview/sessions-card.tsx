import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { FillStatus } from '../parts/fill-status.tsx'
import { Meter } from '../parts/meter.tsx'
import { linkTo } from '../sections.ts'
import { fillOf, sessionsToWatch, shareOf } from './session-fill.ts'

interface SessionsCardProps {
  readonly sessions: readonly ViewRow<'programme'>[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

const shown = 6

/** What goes on in the rooms now and next. */
export const SessionsCard = ({ sessions, timeZone, stale }: SessionsCardProps) => {
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
                <span className="rmf__s" title={session.title}>
                  <b className="clip">
                    {session.code && `${session.code} · `}
                    {session.title}
                  </b>
                  <small>
                    <span className="clip">{session.roomName}</span>
                    <Meter share={shareOf(session)} fill={fill} />
                  </small>
                </span>
                <span className="rmf__n">
                  {session.capacity === null
                    ? number(session.admitted)
                    : `${number(session.admitted)} / ${number(session.capacity)}`}
                </span>
                <FillStatus session={session} fill={fill} now={now} timeZone={timeZone} />
              </li>
            )
          })}
        </ul>
      )}
    </Card>
  )
}
