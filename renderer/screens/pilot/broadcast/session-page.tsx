import { useTranslation } from 'react-i18next'
import { sessionTitle } from '../../../../shared/domain/programme/session-title.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { Page } from '../parts/page.tsx'
import { ViewGate } from '../parts/view-gate.tsx'
import { linkTo } from '../sections.ts'
import { FollowUpsCard } from './follow-ups-card.tsx'
import { ReplayCard } from './replay-card.tsx'
import { SpeakersCard } from './speakers-card.tsx'
import { StreamCard } from './stream-card.tsx'
import type { BroadcastDrafts } from './use-broadcast-drafts.ts'

interface SessionPageProps {
  readonly sessionId: string
  readonly drafts: BroadcastDrafts
}

/** One session's page, in the order of the work: stream, consents, replay, questions to answer. */
export const SessionPage = ({ sessionId, drafts }: SessionPageProps) => {
  const { t } = useTranslation('pilot')
  const event = useValue('event', {})
  const timeZone = event.value?.timeZone
  const { date, time } = useFormats(timeZone)
  const sessions = useView('programme', {})
  const streams = useView('remoteSessions', {})
  const replays = useView('replays', {})
  const players = useValue('players', {})
  const material = useValue('replayMaterial', { sessionId })
  const session = sessions.rows.find((one) => one.sessionId === sessionId)
  const stream = streams.rows.find((one) => one.sessionId === sessionId)
  const replay = replays.rows.find((one) => one.sessionId === sessionId)
  const hosts = players.value?.hosts ?? []
  return (
    <Page
      title={session ? [session.code, sessionTitle(session)].filter(Boolean).join(' · ') : t('broadcast.title')}
      status={
        session && (
          <span className="soft num">
            {date(session.startsAt)}, {time(session.startsAt)} – {time(session.endsAt)} · {session.roomName}
          </span>
        )
      }
      actions={
        <a className="btn" href={linkTo('programme', 'broadcast')}>
          {t('broadcast.back')}
        </a>
      }
    >
      <ViewGate of={[event, sessions, streams, replays, players, material]}>
        {() =>
          timeZone && stream && replay && material.value ? (
            <>
              <StreamCard stream={stream} hosts={hosts} drafts={drafts} timeZone={timeZone} stale={streams.stale} />
              <SpeakersCard replay={replay} timeZone={timeZone} stale={replays.stale} />
              <ReplayCard
                replay={replay}
                material={material.value}
                hosts={hosts}
                drafts={drafts}
                timeZone={timeZone}
                stale={replays.stale || material.stale}
              />
              <FollowUpsCard sessionId={sessionId} timeZone={timeZone} />
            </>
          ) : (
            <Card title={t('broadcast.title')}>
              <Empty title={t('broadcast.unknown')}>
                <a className="btn btn--primary" href={linkTo('programme', 'broadcast')}>
                  {t('broadcast.back')}
                </a>
              </Empty>
            </Card>
          )
        }
      </ViewGate>
    </Page>
  )
}
