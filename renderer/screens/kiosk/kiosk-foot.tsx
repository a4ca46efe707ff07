import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icon.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { Status } from '../../ui/status.tsx'
import type { useToldAloud } from './use-told-aloud.ts'

interface KioskFootProps {
  readonly isWorking: boolean
  readonly isLinked: boolean
  /** Until the page forgets. Null while it waits for a person. */
  readonly leftS: number | null
  readonly onMore: () => void
  readonly voice: ReturnType<typeof useToldAloud>
}

/** The kiosk's state, the time that is left, and how the page is read. */
export const KioskFoot = ({ isWorking, isLinked, leftS, onMore, voice }: KioskFootProps) => {
  const { t } = useTranslation('kiosk')
  return (
    <footer className="kiosk__foot row gap-4">
      {leftS === null ? (
        <Status tone={isWorking ? 'ok' : 'warn'} shape={isWorking ? 'ok' : 'warn'}>
          {t(isWorking ? 'ready.state' : isLinked ? 'ready.closed' : 'ready.away')}
        </Status>
      ) : (
        <>
          <span className="num">{t('forget.left', { count: leftS })}</span>
          <button type="button" className="kiosk__small surface round-l ink bold pointer" onClick={onMore}>
            {t('forget.more')}
          </button>
        </>
      )}
      <span className="row gap-3 push-right">
        <LanguageSwitch />
        {voice.canSpeak && (
          <button
            type="button"
            className="kiosk__small surface round-l ink pointer"
            aria-label={t('foot.voice')}
            aria-pressed={voice.speaks}
            onClick={() => voice.setSpeaks(!voice.speaks)}
          >
            <Icon name={voice.speaks ? 'sound' : 'mute'} />
          </button>
        )}
      </span>
    </footer>
  )
}
