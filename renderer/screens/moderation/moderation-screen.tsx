import './moderation.css'
import './queue/queue.css'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStationNow } from '../../app/use-connection.ts'
import { useValue, useView } from '../../app/use-view.ts'
import { Button } from '../../ui/button.tsx'
import { FullPage } from '../../ui/full-page.tsx'
import { LinkPage } from '../../ui/link-page.tsx'
import { sessionName } from '../../ui/session-name.ts'
import type { Withheld } from './desk.ts'
import { ModerationDesk } from './moderation-desk.tsx'
import { toCheckOf, withheldOf } from './reserved/withheld.ts'
import { ModerationBar } from './session/moderation-bar.tsx'
import { currentOf } from './session/session-choice.ts'

/** An id identifies no person, so it may stay in this window. */
const rememberedAs = 'regie.moderation.session'

/** For moderators, referents and the pilot: the questions and polls of one session. */
export const ModerationScreen = () => {
  const { t } = useTranslation(['moderation', 'common'])
  const me = useValue('me', {})
  const role = me.value?.role
  if (role === 'moderator' || role === 'referent' || role === 'pilot')
    return <Moderation own={me.value?.label ?? ''} isReferent={role === 'referent'} />
  if (me.state === 'refused' || role)
    return <FullPage shape="stop" title={t('refused.title')} text={t('refused.text')} home={true} />
  return <LinkPage />
}

const Moderation = ({ own, isReferent }: { readonly own: string; readonly isReferent: boolean }) => {
  const { t } = useTranslation('moderation')
  const programme = useView('programme', {})
  const event = useValue('event', {})
  const now = useStationNow(30_000)
  const [wanted, setWanted] = useState(() => sessionStorage.getItem(rememberedAs))
  const [asked, setAsked] = useState<Withheld | null>(null)
  const withheld = useView('safeguarding', isReferent ? {} : null)
  const kept = programme.rows.find(({ sessionId }) => sessionId === wanted)
  const session = kept ?? currentOf(programme.rows, event.value?.today.number ?? null, now)
  const choose = (sessionId: string) => {
    sessionStorage.setItem(rememberedAs, sessionId)
    setWanted(sessionId)
    setAsked(null)
  }
  const goTo = (to: Withheld) => {
    choose(to.sessionId)
    setAsked(to)
  }
  const seen = useRef<string | null>(null)
  if (kept) seen.current = kept.sessionId
  // Somebody has removed the moderated session: the moderator goes on where they choose.
  const isGone = wanted !== null && kept === undefined && seen.current === wanted
  // The current session is proposed once. The clock alone takes nobody away from their session.
  if (session && !kept && !isGone && programme.state === 'ready') choose(session.sessionId)
  const questions = useView('questions', session ? { sessionId: session.sessionId } : null)
  if (programme.state !== 'ready' || event.state !== 'ready') return <LinkPage />
  if (!session)
    return (
      <Alone own={own}>
        <FullPage shape="wait" title={t('noSession.title')} text={t('noSession.text')} />
      </Alone>
    )
  if (isGone)
    return (
      <Alone own={own}>
        <FullPage shape="minus" title={t('sessionGone.title')} text={t('sessionGone.text')}>
          <Button large kind="primary" onClick={() => choose(session.sessionId)}>
            {t('sessionGone.go', { title: sessionName(session) })}
          </Button>
        </FullPage>
      </Alone>
    )
  if (questions.state === 'refused')
    return (
      <Alone own={own}>
        <FullPage shape="stop" title={t('questionsRefused')} />
      </Alone>
    )
  if (questions.state !== 'ready' || (isReferent && withheld.state !== 'ready'))
    return (
      <Alone own={own}>
        <FullPage shape="wait" title={t('loading')} />
      </Alone>
    )
  return (
    <ModerationDesk
      key={session.sessionId}
      own={own}
      isReferent={isReferent}
      session={session}
      now={now}
      asked={asked}
      sessions={programme.rows}
      withheld={withheldOf(withheld.rows)}
      toCheck={toCheckOf(withheld.rows)}
      rows={questions.rows}
      isStale={questions.stale}
      timeZone={event.value?.timeZone}
      onSession={choose}
      onWithheld={goTo}
    />
  )
}

/** A page with a single message, below the bar. */
const Alone = ({ own, children }: { readonly own: string; readonly children: React.ReactNode }) => (
  <div className="screen">
    <ModerationBar own={own} />
    {children}
  </div>
)
