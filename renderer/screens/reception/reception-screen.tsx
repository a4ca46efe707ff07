import './reception.css'
import './panel.css'
import './rail.css'
import './short.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { navigate } from '../../app/path.ts'
import { useValue } from '../../app/use-view.ts'
import { FullPage } from '../../ui/full-page.tsx'
import { LinkPage } from '../../ui/link-page.tsx'
import { DeskScreen } from './desk-screen.tsx'
import { doorInAddress, putDoorInAddress } from './door-address.ts'

/** Reception at the entrance, or at a session's door: the same screen with another checkpoint. */
export const ReceptionScreen = ({ door }: { readonly door: boolean }) => {
  const { t } = useTranslation(['reception', 'common'])
  const me = useValue('me', {})
  const desk = useValue('desk', {})
  const [chosen, setChosen] = useState(doorInAddress)

  const role = me.value && deskRole(me.value.role)
  if (me.state === 'refused' || (me.value && !role))
    return <FullPage shape="stop" title={t('idle.refused')} text={t('idle.refusedText')} home={true} />
  if (!me.value || !role) return <LinkPage />

  const own = me.value.checkpoint ?? chosen ?? desk.value?.checkpoint ?? 'entrance'
  const checkpoint = door && own === 'entrance' ? null : own
  return (
    <DeskScreen
      name={desk.value?.name ?? me.value.label}
      accessId={me.value.accessId}
      checkpoint={checkpoint}
      role={role}
      mayChange={me.value.checkpoint === null}
      onChoose={(next) => {
        // The main entrance is no session's door.
        if (door && next === 'entrance') return navigate('/accueil')
        setChosen(next)
        putDoorInAddress(next)
      }}
    />
  )
}

const deskRole = (role: string) => (['reception', 'pilot'] as const).find((one) => one === role)
