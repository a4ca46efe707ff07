import { useTranslation } from 'react-i18next'
import { useConnection, useLooking } from '../app/use-connection.ts'
import { FullPage } from './full-page.tsx'

/** Nothing can be shown yet: the station is being reached, or does not answer. */
export const LinkPage = () => {
  const { t } = useTranslation()
  const { state } = useConnection()
  const isLooking = useLooking()
  if (state !== 'gone') return <FullPage shape="wait" title={t('link.connecting')} />
  return <FullPage shape="alone" title={t('link.gone')} text={t(isLooking ? 'move.looking' : 'link.goneText')} />
}
