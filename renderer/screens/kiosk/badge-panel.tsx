import { useTranslation } from 'react-i18next'
import { BigKey } from './big-key.tsx'
import type { KioskStep } from './kiosk-flow.ts'
import { KioskPage } from './kiosk-page.tsx'
import type { Kiosk } from './use-kiosk.ts'

interface BadgePanelProps {
  readonly kiosk: Kiosk
  readonly step: Extract<KioskStep, { readonly at: 'badge' }>
}

/** The badge on its way and out, and the two ways in which it may be the wrong one. */
export const BadgePanel = ({ kiosk, step: { firstName, scanId, isOut } }: BadgePanelProps) => {
  const { t } = useTranslation('kiosk')
  return (
    <KioskPage tone="ok" title={t('badge.title', { firstName })} text={t(isOut ? 'badge.out' : 'badge.printing')}>
      <div className="kiosk__slot relative overflow-hidden round-xl fill" data-out={isOut} aria-hidden="true">
        <i className="kiosk__paper" />
      </div>
      {isOut && <BigKey isMain icon="ok" word={t('badge.done')} onClick={kiosk.forget} />}
      <div className="two-columns kiosk__pair grid">
        <BigKey
          icon="stop"
          word={t('badge.notMe')}
          more={t('badge.notMeMore')}
          onClick={() => kiosk.toDesk('not-me', scanId)}
        />
        <BigKey
          icon="bell"
          word={t('badge.nothing')}
          more={t('badge.nothingMore')}
          onClick={() => kiosk.toDesk('printer', scanId)}
        />
      </div>
    </KioskPage>
  )
}
