import { useTranslation } from 'react-i18next'
import { Kbd } from '../../../ui/kbd.tsx'
import { keyNames } from './booth-keys.ts'

/** Keys without a button of their own, always in the same place. */
export const KeyLegend = ({ isLocked }: { readonly isLocked: boolean }) => {
  const { t } = useTranslation(['booth', 'common'])
  const keys: readonly (readonly [string, string])[] = isLocked
    ? [[keyNames.lock, t('lock.unlock')]]
    : [
        ['1–9 ← →', t('keys.room')],
        ['↑ ↓', t('keys.scene')],
        [t('common:keys.enter'), t('keys.ready')],
        [t('keys.backspace'), t('scenes.unchoose')],
      ]
  return (
    <ul
      className="booth__keys gap-1-3 flex align-center overflow-hidden nowrap soft text-small no-shrink min-width-0"
      aria-label={t('keys.label')}
    >
      {keys.map(([key, word]) => (
        <li className="inline-row gap-15" key={key}>
          <Kbd>{key}</Kbd>
          <span className="vh">{key} : </span>
          {word}
        </li>
      ))}
    </ul>
  )
}
