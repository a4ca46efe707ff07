import '../pilot/pilot.css'
import '../pilot/overview/overview.css'
import './organiser.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { useConnection, useDenied, useNow } from '../../app/use-connection.ts'
import { useValue } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { FullPage } from '../../ui/full-page.tsx'
import { Icon, Mark } from '../../ui/icon.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { leaveCloud } from './enter.ts'
import { FiguresCard } from './figures-card.tsx'
import { FollowUpsCard } from './follow-ups-card.tsx'
import { ReplaysCard } from './replays-card.tsx'
import { ResultsCard } from './results-card.tsx'
import { SessionsCard } from './sessions-card.tsx'

type Invitation = ViewValue<'invitation'>

const dayMs = 86_400_000

/** What an organiser reads remotely: figures, questions to follow up, results. The cloud has no names. */
export const OrganiserScreen = () => {
  const { t } = useTranslation('organiser')
  const invitation = useValue('invitation', {})
  const denied = useDenied()
  const [isLeaving, setIsLeaving] = useState(false)
  if (isLeaving && !denied) return <FullPage shape="wait" title={t('leaving')} />
  if (denied || invitation.state === 'refused')
    return <FullPage shape="stop" title={t('enter.link-ended')} text={t('enter.ask')} />
  if (!invitation.value) return <FullPage shape="wait" title={t('enter.asking')} />
  const leave = () => {
    setIsLeaving(true)
    void leaveCloud()
  }
  return <Followed invitation={invitation.value} stale={invitation.stale} onLeave={leave} />
}

interface FollowedProps {
  readonly invitation: Invitation
  readonly stale: boolean
  readonly onLeave: () => void
}

const Followed = ({ invitation, stale, onLeave }: FollowedProps) => {
  const { t } = useTranslation('organiser')
  const { eventName, timeZone, mayRead, expiresAt, venue } = invitation
  const { time, date } = useFormats(timeZone)
  const now = useNow(60_000)
  const isOld = stale || !venue.connected
  // Within a day the hour suffices.
  const until =
    expiresAt &&
    t('until', {
      at: Date.parse(expiresAt) - now < dayMs ? time(expiresAt) : `${date(expiresAt)}, ${time(expiresAt)}`,
    })
  return (
    <div className="screen">
      <header className="bar flex align-center surface rule-bottom min-width-0">
        <Mark />
        <h1 className="bar__where nowrap">{t('title')}</h1>
        <span className="bar__ctx soft rule-left truncate">{eventName}</span>
        <div className="bar__end flex align-center no-shrink push-right">
          {until && <span className="soft num org__until">{until}</span>}
          <Button small onClick={onLeave}>
            {t('leave')}
          </Button>
          <LanguageSwitch />
        </div>
        <Links venue={venue} timeZone={timeZone} />
      </header>
      {/* It scrolls: the keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls and holds nothing to press */}
      <main className="org pad-4 focus-inside scroll" tabIndex={0} aria-label={eventName}>
        <h2 className="vh">{eventName}</h2>
        {!venue.connected && venue.lastSeenAt && (
          <p className="note note--alone shade-alone org__old" role="status">
            <Icon name="alone" size={20} /> <span>{t('stale', { at: time(venue.lastSeenAt) })}</span>
          </p>
        )}
        <div className="org__g align-start stack gap-4">
          {mayRead.includes('figures') && (
            <div className="stack gap-4 min-width-0">
              <FiguresCard timeZone={timeZone} isOld={isOld} />
              <SessionsCard timeZone={timeZone} isOld={isOld} />
            </div>
          )}
          {(mayRead.includes('questions') || mayRead.includes('results')) && (
            <div className="stack gap-4 min-width-0">
              {mayRead.includes('questions') && <FollowUpsCard timeZone={timeZone} isOld={isOld} />}
              {mayRead.includes('results') && <ResultsCard timeZone={timeZone} isOld={isOld} />}
              {mayRead.includes('results') && <ReplaysCard timeZone={timeZone} isOld={isOld} />}
            </div>
          )}
        </div>
        {until && <p className="soft num org__foot">{until}</p>}
      </main>
    </div>
  )
}

/** The links to the cloud, and from there to the venue. The data are as fresh as the worse of both. */
const Links = ({ venue, timeZone }: { readonly venue: Invitation['venue']; readonly timeZone: string }) => {
  const { t } = useTranslation('organiser')
  const { time } = useFormats(timeZone)
  const { state, since } = useConnection()
  const isHere = state === 'linked'
  const cloud = isHere
    ? t('link.linked')
    : state === 'connecting'
      ? t('link.connecting')
      : t('link.gone', { at: time(since) })
  const seen = venue.lastSeenAt ? t('link.venueGone', { at: time(venue.lastSeenAt) }) : t('link.venueNever')
  const isThere = isHere && venue.connected
  return (
    <ul className="chain grid no-shrink" aria-label={t('link.label')}>
      <li className={isHere ? 'node node--ok' : 'node node--alone node--cut'}>
        <Icon name={isHere ? 'ok' : 'alone'} />
        <b>{t('link.cloud')}</b>
        <span>{cloud}</span>
      </li>
      <li className={isThere ? 'node node--ok' : 'node node--alone'}>
        <Icon name={isThere ? 'ok' : 'alone'} />
        <b>{t('link.venue')}</b>
        <span>{venue.connected ? t('link.venueLinked') : seen}</span>
      </li>
    </ul>
  )
}
