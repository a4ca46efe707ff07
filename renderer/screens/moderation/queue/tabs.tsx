import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'
import { countIn, type Desk } from '../desk.ts'
import type { ListName } from './lists.ts'

const tabs = ['incoming', 'approved', 'answered', 'follow-up', 'safeguarding'] satisfies ListName[]

/** On a tablet one list at a time. */
export const Tabs = ({ desk, at }: { readonly desk: Desk; readonly at: ListName }) => {
  const { t } = useTranslation('moderation')
  const { queue } = desk
  const shown: readonly ListName[] = at === 'dismissed' ? [...tabs.slice(0, 4), 'dismissed'] : tabs
  return (
    <nav className="mtabs grid space-above-2 sunken round" aria-label={t('other.tabs')}>
      {shown.map((name) => (
        <button
          className="row gap-15 soft bare-button justify-center round text-strong nowrap"
          key={name}
          type="button"
          aria-pressed={name === at}
          onClick={() => queue.turnTo(name)}
        >
          {name === 'safeguarding' && <Icon name="lock" />}
          {t(`tab.${name}`)}
          <span className="num">{countIn(desk, name)}</span>
        </button>
      ))}
    </nav>
  )
}
