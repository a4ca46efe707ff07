import './broadcast.css'
import { useTranslation } from 'react-i18next'
import { useValue, useView } from '../../../app/use-view.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { byDay } from '../programme/by-day.ts'
import { linkTo } from '../sections.ts'
import { DayCard } from './day-card.tsx'
import { EndingCard } from './ending-card.tsx'
import { FollowUpsCard } from './follow-ups-card.tsx'
import { PlayersCard } from './players-card.tsx'
import { SessionPage } from './session-page.tsx'
import type { BroadcastDrafts } from './use-broadcast-drafts.ts'

interface BroadcastPageProps {
  /** A session's id. Null: all sessions. */
  readonly about: string | null
  readonly drafts: BroadcastDrafts
  readonly timeZone: string | undefined
}

/** Streams and replays of sessions: all of them, or one. */
export const BroadcastPage = ({ about, drafts, timeZone }: BroadcastPageProps) =>
  about === null ? <AllSessions timeZone={timeZone} /> : <SessionPage key={about} sessionId={about} drafts={drafts} />

const AllSessions = ({ timeZone }: Pick<BroadcastPageProps, 'timeZone'>) => {
  const { t } = useTranslation('pilot')
  const event = useValue('event', {})
  const sessions = useView('programme', {})
  const streams = useView('remoteSessions', {})
  const replays = useView('replays', {})
  const players = useValue('players', {})
  return (
    <Page
      title={t('broadcast.title')}
      actions={
        <a className="btn" href={linkTo('programme')}>
          {t('broadcast.toProgramme')}
        </a>
      }
    >
      <ViewGate of={[event, sessions, streams, replays, players]}>
        {() =>
          sessions.rows.length === 0 ? (
            <Card title={t('broadcast.title')}>
              <Empty title={t('broadcast.none')} more={t('broadcast.noneMore')}>
                <a className="btn btn--primary" href={linkTo('programme')}>
                  {t('broadcast.toProgramme')}
                </a>
              </Empty>
            </Card>
          ) : (
            <div className="broadcast stack gap-4 align-start">
              <div className="stack gap-4 min-width-0">
                {byDay(sessions.rows).map(([day, ofDay]) => (
                  <DayCard
                    key={day}
                    day={day}
                    date={event.value?.days[day - 1]}
                    sessions={ofDay}
                    streams={streams.rows}
                    replays={replays.rows}
                    timeZone={timeZone}
                    stale={sessions.stale || streams.stale || replays.stale}
                  />
                ))}
                <FollowUpsCard sessionId={null} timeZone={timeZone} />
              </div>
              <div className="broadcast__side stack gap-4 min-width-0">
                <PlayersCard hosts={players.value?.hosts ?? []} streams={streams.rows} stale={players.stale} />
                <EndingCard replays={replays.rows} timeZone={timeZone} stale={replays.stale} />
              </div>
            </div>
          )
        }
      </ViewGate>
    </Page>
  )
}
