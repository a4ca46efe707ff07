import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import { BigKey } from './big-key.tsx'
import { CallKey } from './call-key.tsx'
import { KioskPage } from './kiosk-page.tsx'
import type { Kiosk } from './use-kiosk.ts'

interface ConfirmPanelProps {
  readonly kiosk: Kiosk
  readonly firstName: string
  readonly help: ViewValue<'kiosk'>['help']
}

/** The first name alone, to be confirmed before anything is written or printed. */
export const ConfirmPanel = ({ kiosk, firstName, help }: ConfirmPanelProps) => {
  const { t } = useTranslation('kiosk')
  return (
    <KioskPage tone="plain" title={firstName} text={t('confirm.question')}>
      <BigKey isMain icon="ok" word={t('confirm.yes')} onClick={() => void kiosk.confirm()} />
      <div className="two-columns kiosk__pair grid">
        <BigKey icon="undo" word={t('confirm.no')} onClick={kiosk.forget} />
        <CallKey help={help} onCall={kiosk.callForHelp} />
      </div>
    </KioskPage>
  )
}
