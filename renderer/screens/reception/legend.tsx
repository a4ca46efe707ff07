import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/kbd.tsx'
import { type DeskGesture, type DeskKeys, shortcutOf } from './use-desk-keys.ts'

interface LegendProps {
  readonly keys: DeskKeys
  readonly onClear: () => void
  /** The person of the keys comes on site, so only the other direction is offered. */
  readonly isOnSite: boolean
  /** What the next scan does. */
  readonly next: string
}

const gestures = [
  'door',
  'register',
  'group',
  'onSite',
  'details',
  'attention',
  'substitute',
] as const satisfies readonly DeskGesture[]

/** What each key does, always in the same place. Each is a button too, for tablets. */
export const Legend = ({ keys, onClear, isOnSite, next }: LegendProps) => {
  const { t } = useTranslation(['reception', 'common'])
  return (
    <div className="legend justify-between min-width-0 nowrap row gap-4 soft text-small">
      <ul className="legend__keys gap-x-3 flex wrap" aria-label={t('keys.label')}>
        {gestures
          .filter((gesture) => keys.can(gesture === 'door' ? 'door' : 'register'))
          .map((gesture) => (
            <li key={gesture}>
              <button
                type="button"
                className={
                  keys.can(gesture)
                    ? 'legend__key hover-sunken inline-row gap-15 bare-button min-height-24 round'
                    : 'legend__key hover-sunken inline-row gap-15 bare-button min-height-24 round legend__key--off'
                }
                aria-keyshortcuts={shortcutOf[gesture]}
                onClick={() => keys.do(gesture)}
              >
                <Kbd>{shortcutOf[gesture]}</Kbd>
                {t(gesture === 'onSite' && isOnSite ? 'legend.toRemote' : `legend.${gesture}`)}
              </button>
            </li>
          ))}
        <li>
          <button
            type="button"
            className="legend__key hover-sunken inline-row gap-15 bare-button min-height-24 round"
            aria-keyshortcuts="Escape"
            onClick={onClear}
          >
            <Kbd>{t('common:keys.escape')}</Kbd>
            {t('keys.clear')}
          </button>
        </li>
      </ul>
      <p className="legend__next muted text-right truncate">{next}</p>
    </div>
  )
}
