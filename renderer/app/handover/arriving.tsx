import { useTranslation } from 'react-i18next'
import { FullPage } from '../../ui/full-page.tsx'

/** A page that has come from another hub, until the new hub admits it. */
export const Arriving = () => {
  const { t } = useTranslation()
  return <FullPage shape="wait" title={t('move.arriving')} />
}
