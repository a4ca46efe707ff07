import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button.tsx'
import { FullPage } from '../ui/full-page.tsx'
import { enterWithCode } from './enter.ts'
import { useEntry } from './use-entry.ts'

// Loads a new page: the socket starts with the cookie.
const reload = () => location.replace(`/${location.search}`)

export const EnterPage = () => {
  const { t } = useTranslation()
  const { entry, again } = useEntry(enterWithCode, reload)
  if (entry === 'asking' || entry === 'in') return <FullPage shape="wait" title={t('access.entering')} />
  if (entry === 'away')
    return (
      <FullPage shape="alone" title={t('link.gone')} text={t('access.awayText')}>
        <Button kind="primary" large onClick={again}>
          {t('access.tryAgain')}
        </Button>
      </FullPage>
    )
  return (
    <FullPage
      shape="stop"
      title={t(entry === 'no-code' ? 'access.noCode' : 'access.codeRefused')}
      text={t('access.askForLink')}
    />
  )
}
