import './kiosk.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { useConnection } from '../../app/use-connection.ts'
import { useValue } from '../../app/use-view.ts'
import { Button } from '../../ui/button.tsx'
import { FullPage } from '../../ui/full-page.tsx'
import { useAwake } from '../door/use-awake.ts'
import { BadgePanel } from './badge-panel.tsx'
import { ConfirmPanel } from './confirm-panel.tsx'
import { DeskPanel } from './desk-panel.tsx'
import { KioskBrand } from './kiosk-brand.tsx'
import { forgetsAfterMs, type KioskStep } from './kiosk-flow.ts'
import { KioskFoot } from './kiosk-foot.tsx'
import { UnlockDialog, useLocked } from './kiosk-lock.tsx'
import { ReadyPanel } from './ready-panel.tsx'
import { TypePanel } from './type-panel.tsx'
import { useForget } from './use-forget.ts'
import { type Kiosk, useKiosk } from './use-kiosk.ts'
import { useScans } from './use-kiosk-keys.ts'
import { useToldAloud } from './use-told-aloud.ts'

/** People check themselves in: a code, a first name to confirm, a badge. It shows nobody's last name, and no list. */
export const KioskScreen = () => {
  const { t } = useTranslation('kiosk')
  const [lock, setLock] = useState<'locked' | 'asking' | 'left'>('locked')
  useLocked(lock === 'locked')
  useAwake()
  if (lock === 'left')
    return (
      <FullPage shape="minus" title={t('leave.left')} text={t('leave.leftText')}>
        <Button kind="primary" large icon="lock" onClick={() => setLock('locked')}>
          {t('leave.lock')}
        </Button>
      </FullPage>
    )
  return (
    <>
      <LockedKiosk onLeave={() => setLock('asking')} />
      {lock === 'asking' && <UnlockDialog onUnlocked={() => setLock('left')} onClose={() => setLock('locked')} />}
    </>
  )
}

const LockedKiosk = ({ onLeave }: { readonly onLeave: () => void }) => {
  const { t } = useTranslation('kiosk')
  const kiosk = useKiosk()
  const { step, forget } = kiosk
  const place = useValue('kiosk', {})
  const { state: link } = useConnection()
  const { leftS, moreTime } = useForget(step, forgetsAfterMs(step), forget)
  const isWorking = link === 'linked' && place.value?.canPrint === true
  const voice = useToldAloud(step, useSentence(step))
  useScans((code) => void kiosk.look(code))
  return (
    <div className="kiosk grid overflow-hidden">
      <KioskBrand onLeave={onLeave} />
      <main className="kiosk__main grid min-height-0" aria-label={t('main')}>
        <Panel kiosk={kiosk} place={place.value} onTouch={moreTime} />
      </main>
      <KioskFoot isWorking={isWorking} isLinked={link === 'linked'} leftS={leftS} onMore={moreTime} voice={voice} />
    </div>
  )
}

interface PanelProps {
  readonly kiosk: Kiosk
  readonly place: ViewValue<'kiosk'> | undefined
  readonly onTouch: () => void
}

const Panel = ({ kiosk, place, onTouch }: PanelProps) => {
  const { step } = kiosk
  const help = place?.help ?? 'none'
  switch (step.at) {
    case 'typing':
      return <TypePanel onCode={(code) => void kiosk.look(code)} onTouch={onTouch} onBack={kiosk.forget} />
    case 'confirm':
      return <ConfirmPanel kiosk={kiosk} firstName={step.firstName} help={help} />
    case 'badge':
      return <BadgePanel kiosk={kiosk} step={step} />
    case 'desk':
      return <DeskPanel key={step.why} kiosk={kiosk} why={step.why} place={place} />
    default:
      return <ReadyPanel kiosk={kiosk} note={step.at === 'looking' ? 'looking' : step.note} help={help} />
  }
}

/** What is read aloud at each step. */
const useSentence = (step: KioskStep): string => {
  const { t } = useTranslation('kiosk')
  switch (step.at) {
    case 'typing':
      return t('type.text')
    case 'confirm':
      return `${step.firstName}. ${t('confirm.question')}`
    case 'badge':
      return step.isOut ? t('badge.out') : t('badge.title', { firstName: step.firstName })
    case 'desk':
      return t('desk.title')
    default:
      return t('ready.text')
  }
}
