import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { publicReach } from '../../../ui/link-reach.ts'
import { QrCode } from '../../../ui/qr-code.tsx'
import { Status } from '../../../ui/status.tsx'
import type { Joining } from '../air/use-joining.ts'
import type { Desk } from '../desk.ts'
import type { Session } from '../session/session-choice.ts'

interface PublicDialogProps {
  readonly desk: Desk
  readonly session: Session
  readonly joining: Joining
}

/** The public's page: its address, how many phones are connected, and whether they may ask. */
export const PublicDialog = ({ desk, session, joining }: PublicDialogProps) => {
  const { t } = useTranslation('moderation')
  const { value: audience } = useValue('audience', {})
  const { value: held } = useValue('heldWords', {})
  const { actions, sessionId, pausedAt } = desk
  // The stage also knows the page of the hub, where this station serves none.
  const own = audience?.url ? new URL(`/salle/${session.roomId}`, audience.url).href : null
  const url = joining.url ?? own
  const reach = publicReach(url)
  const toggle = async () => {
    const isPaused = pausedAt !== null
    if (await actions.give(isPaused ? 'questions.resume' : 'questions.pause', { sessionId }))
      actions.say(t(isPaused ? 'paused.opened' : 'paused.closed'))
  }
  return (
    <Dialog wide title={t('public.title')} about={session.roomName} onClose={() => desk.open(null)}>
      <div className="dialog__body mpublic auto-then-rest gap-6 align-start">
        {url && reach === 'open' ? <QrCode text={url} label={t('public.qr', { room: session.roomName })} /> : null}
        <dl className="stack gap-1 text-large">
          <dt>{t('public.address')}</dt>
          <dd className="break-anywhere bold">{url ?? t('public.noUrl')}</dd>
          {reach !== 'open' && (
            <dd className="stack gap-1">
              <Status tone="warn" shape="warn">
                {t(`joining.why.${reach}`)}
              </Status>
              <span className="soft">{t(`joining.open.${reach}`)}</span>
            </dd>
          )}
          <dt>{t('public.here')}</dt>
          <dd className="num">{t('public.phones', { count: audience?.phones ?? 0, value: audience?.phones ?? 0 })}</dd>
          <dt>{t('public.access')}</dt>
          <dd>{audience ? t(`public.accessIs.${audience.access}`) : ''}</dd>
          <dt>{t('public.questions')}</dt>
          <dd>
            <Status tone={pausedAt === null ? 'ok' : 'warn'} shape={pausedAt === null ? 'ok' : 'lock'}>
              {t(pausedAt === null ? 'paused.isOpen' : 'paused.isClosed')}
            </Status>
          </dd>
          <dt>{t('words.title')}</dt>
          <dd className="num">
            {held ? t('words.count', { count: held.words.length, value: held.words.length }) : ''}{' '}
            <Button small onClick={() => desk.open({ is: 'words' })}>
              {t('words.change')}
            </Button>
          </dd>
        </dl>
      </div>
      <footer className="dialog__foot">
        <span className="grow soft">{t('paused.more')}</span>
        {joining.isOwn && reach === 'open' && (
          <Button onClick={() => void joining.toggle()}>{t(joining.isShown ? 'joining.end' : 'joining.show')}</Button>
        )}
        <Button kind="primary" onClick={() => void toggle()}>
          {t(pausedAt === null ? 'paused.close' : 'paused.reopen')}
        </Button>
      </footer>
    </Dialog>
  )
}
