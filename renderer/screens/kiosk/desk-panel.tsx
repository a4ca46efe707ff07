import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { BigKey } from './big-key.tsx'
import { CallKey } from './call-key.tsx'
import type { SentBecause } from './kiosk-flow.ts'
import { KioskPage } from './kiosk-page.tsx'
import type { Kiosk } from './use-kiosk.ts'

interface DeskPanelProps {
  readonly kiosk: Kiosk
  readonly why: SentBecause
  readonly place: ViewValue<'kiosk'> | undefined
}

const sentences = {
  sent: 'desk.sent',
  'not-me': 'desk.notMe',
  printer: 'desk.printer',
  'no-ticket': 'desk.noTicket',
  away: 'desk.away',
} as const

/** The same page whatever the reason, so that nobody in the queue learns it. It names no person. */
export const DeskPanel = ({ kiosk, why, place }: DeskPanelProps) => {
  const { t } = useTranslation('kiosk')
  const where = place?.desk ?? place?.waitAt
  const lead = place?.desk ? t('desk.at') : where ? t('desk.wait') : t('desk.here')
  return (
    <KioskPage
      tone="help"
      title={t('desk.title')}
      text={
        <>
          {t(sentences[why])} {lead}
        </>
      }
      place={where}
    >
      <BigKey isMain icon="right" word={t('desk.go')} onClick={kiosk.forget} />
      <CallKey help={place?.help ?? 'none'} onCall={kiosk.callForHelp} />
    </KioskPage>
  )
}
