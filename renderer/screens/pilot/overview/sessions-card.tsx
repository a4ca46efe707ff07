import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { WatchedSessions } from '../parts/watched-sessions.tsx'
import { linkTo } from '../sections.ts'

interface SessionsCardProps {
  readonly sessions: readonly ViewRow<'programme'>[]
  /** The event day's number. Null on another day. */
  readonly day: number | null
  readonly timeZone: string | undefined
  readonly stale: boolean
}

const shown = 6

/** The current and next sessions in the rooms. */
export const SessionsCard = ({ sessions, day, timeZone, stale }: SessionsCardProps) => {
  const { t } = useTranslation('pilot')
  return (
    <Card
      title={t('overview.sessions.title')}
      stale={stale}
      end={<a href={linkTo('programme')}>{t('overview.sessions.all')}</a>}
    >
      {sessions.length === 0 ? (
        <Empty title={t('overview.sessions.none')} more={t('overview.sessions.noneMore')} />
      ) : (
        <WatchedSessions sessions={sessions} day={day} timeZone={timeZone} shown={shown} />
      )}
    </Card>
  )
}
