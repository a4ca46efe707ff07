import { useTranslation } from 'react-i18next'
import { useView } from '../../app/use-view.ts'
import { Card } from '../pilot/parts/card.tsx'
import { ViewGate } from '../pilot/parts/view-gate.tsx'
import { WatchedSessions } from '../pilot/parts/watched-sessions.tsx'
import type { OrganiserCardProps } from './card-props.ts'

const shown = 12

/** How full the current and next sessions are. */
export const SessionsCard = ({ timeZone, isOld }: OrganiserCardProps) => {
  const { t } = useTranslation('organiser')
  const sessions = useView('programme', {})
  return (
    <Card title={t('sessions.title')} about={sessions.rows.length || undefined} stale={isOld}>
      <ViewGate of={[sessions]}>
        {() =>
          sessions.rows.length === 0 ? (
            <p className="soft">{t('sessions.none')}</p>
          ) : (
            <WatchedSessions sessions={sessions.rows} day={null} timeZone={timeZone} shown={shown} />
          )
        }
      </ViewGate>
    </Card>
  )
}
