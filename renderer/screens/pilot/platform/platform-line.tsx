import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Icon } from '../../../ui/icon.tsx'
import { linkTo } from '../sections.ts'
import { PlatformStatus } from './platform-status.tsx'

/** Beside the choice of a file: that the list can be read automatically, and the state of that. */
export const PlatformLine = ({ timeZone }: { readonly timeZone: string | undefined }) => {
  const { t } = useTranslation('pilot')
  const { value } = useValue('connector', {})
  const isSet = Boolean(value?.settings)
  return (
    <div className="file row gap-3 panel pad-x-5 nowrap">
      <Icon name="cloud" />
      <b>{t('platform.title')}</b>
      {value && (isSet ? <PlatformStatus connector={value} timeZone={timeZone} /> : null)}
      {value && !isSet && <span className="soft truncate">{t('platform.line.none')}</span>}
      <span className="end line push-right">
        <a className="btn btn--s" href={linkTo('attendees', 'platform')}>
          {t(isSet ? 'platform.line.open' : 'platform.line.set')}
        </a>
      </span>
    </div>
  )
}
