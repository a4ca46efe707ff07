import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { Icon } from '../../ui/icon.tsx'
import { useCamera } from '../door/reading/use-camera.ts'
import { BigKey } from './big-key.tsx'
import { CallKey } from './call-key.tsx'
import { KioskPage } from './kiosk-page.tsx'
import type { Kiosk } from './use-kiosk.ts'

interface ReadyPanelProps {
  readonly kiosk: Kiosk
  readonly note: 'unknown' | 'too-many' | 'looking' | undefined
  readonly help: ViewValue<'kiosk'>['help']
}

/** Waits for a code: before the camera, from a scanner, or typed. */
export const ReadyPanel = ({ kiosk, note, help }: ReadyPanelProps) => {
  const { t } = useTranslation('kiosk')
  const notes = { unknown: t('ready.unknown'), 'too-many': t('ready.tooMany'), looking: t('ready.looking') }
  return (
    <KioskPage tone="plain" title={t('ready.title')} text={note ? notes[note] : t('ready.text')}>
      <Eye onCode={kiosk.look} />
      <BigKey icon="grid" word={t('ready.type')} more={t('ready.typeMore')} onClick={kiosk.type} />
      <div className="two-columns kiosk__pair grid">
        <CallKey help={help} onCall={kiosk.callForHelp} />
        <BigKey
          icon="users"
          word={t('ready.noTicket')}
          more={t('ready.noTicketMore')}
          onClick={() => kiosk.toDesk('no-ticket')}
        />
      </div>
    </KioskPage>
  )
}

/** The camera's picture is not shown: the next person in the queue would see the ticket. */
const Eye = ({ onCode }: { readonly onCode: (code: string) => void }) => {
  const { t } = useTranslation('kiosk')
  const video = useRef<HTMLVideoElement>(null)
  const camera = useCamera(video, onCode)
  const hasCamera = camera === 'on' || camera === 'starting'
  return (
    <div className="kiosk__eye centred grid fill min-height-0 relative round-xl overflow-hidden" data-camera={camera}>
      <video ref={video} muted playsInline className="vh" />
      <Icon name="scan" />
      <b>{t(hasCamera ? 'ready.aim' : 'ready.noCamera')}</b>
      <span>{t(hasCamera ? 'ready.aimMore' : 'ready.noCameraMore')}</span>
    </div>
  )
}
