import { useTranslation } from 'react-i18next'
import { Icon } from '../../../ui/icon.tsx'

/** The person was erased for good. Nothing else is shown. */
export const ErasedPanel = () => {
  const { t } = useTranslation('reception')
  return (
    <section className="verdict grid round-xl overflow-hidden verdict--awaited" data-testid="erased">
      <header className="v-head row gap-4">
        <Icon name="minus" />
        <h2 className="title-huge">{t('panel.erased')}</h2>
      </header>
      <div className="v-body min-size-0">
        <p className="v-name break-anywhere v-name--m">{t('panel.erasedText')}</p>
      </div>
    </section>
  )
}
