import './booth.css'
import './on-stage/on-stage.css'
import './preflight/preflight.css'
import './replay/replay.css'
import './rooms/rooms.css'
import './transport/transport.css'
import { useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../app/use-view.ts'
import { FullPage } from '../../ui/full-page.tsx'
import { LinkPage } from '../../ui/link-page.tsx'
import { BoothDesk } from './booth-desk.tsx'

/** Only booth and pilot may drive what is on air. */
export const BoothScreen = () => {
  const { t } = useTranslation('booth')
  const me = useValue('me', {})
  useDark()
  const role = me.value?.role
  if (role === 'booth' || role === 'pilot') return <BoothDesk isPilot={role === 'pilot'} />
  if (me.state === 'refused' || role)
    return <FullPage shape="stop" title={t('refused.title')} text={t('refused.text')} home={true} />
  return <LinkPage />
}

/** The booth is in the dark of the hall. */
const useDark = (): void =>
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = 'dark'
    return () => {
      delete document.documentElement.dataset.theme
    }
  }, [])
