import { useTranslation } from 'react-i18next'
import { useNow } from '../../app/use-connection.ts'
import { useView } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { sessionName } from '../../ui/session-name.ts'
import { fillOf, sessionsToWatch, shareOf } from '../pilot/overview/session-fill.ts'
import { Card } from '../pilot/parts/card.tsx'
import { FillStatus } from '../pilot/parts/fill-status.tsx'
import { Meter } from '../pilot/parts/meter.tsx'
import { ViewGate } from '../pilot/parts/view-gate.tsx'
import type { OrganiserCardProps } from './card-props.ts'

const shown = 12

/** How full the sessions are that go on now and next. */
export const SessionsCard = ({ timeZone, isOld }: OrganiserCardProps) => {
  const { t } = useTranslation('organiser')
  const { number } = useFormats(timeZone)
  const now = useNow(5_000)
  const sessions = useView('programme', {})
  return (
    <Card title={t('sessions.title')} about={sessions.rows.length || undefined} stale={isOld}>
      <ViewGate of={[sessions]}>
        {() =>
          sessions.rows.length === 0 ? (
            <p className="soft">{t('sessions.none')}</p>
          ) : (
            <ul className="num">
              {sessionsToWatch(sessions.rows, now, shown).map((session) => {
                const fill = fillOf(session, now)
                return (
                  <li key={session.sessionId} className="rmf">
                    <b className="clip" title={session.title}>
                      {sessionName(session)}
                    </b>
                    <FillStatus session={session} fill={fill} day={null} timeZone={timeZone} />
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
          )
        }
      </ViewGate>
    </Card>
  )
}
