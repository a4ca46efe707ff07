import { useTranslation } from 'react-i18next'
import { useEntry } from '../../app/use-entry.ts'
import { Button } from '../../ui/button.tsx'
import { FullPage } from '../../ui/full-page.tsx'
import { enterCloud } from './enter.ts'

/** Opens the link, or says why it opens nothing. */
export const OrganiserEntry = ({ onIn }: { readonly onIn: () => void }) => {
  const { t } = useTranslation('organiser')
  const { entry, again } = useEntry(enterCloud, onIn)
  if (entry === 'asking' || entry === 'in') return <FullPage shape="wait" title={t('enter.asking')} />
  if (entry === 'away')
    return (
      <FullPage shape="alone" title={t('enter.away')} text={t('enter.awayText')}>
        <Button kind="primary" large onClick={again}>
          {t('enter.again')}
        </Button>
      </FullPage>
    )
  // A person who returns without their link has done nothing wrong.
  if (entry === 'no-code') return <FullPage shape="alone" title={t('enter.no-code')} text={t('enter.askOne')} />
  const isToWait = entry === 'too-many-codes'
  return (
    <FullPage
      shape={isToWait ? 'wait' : 'stop'}
      title={t(`enter.${entry}`)}
      text={t(isToWait ? 'enter.wait' : 'enter.ask')}
    >
      {isToWait && <Button onClick={again}>{t('enter.again')}</Button>}
    </FullPage>
  )
}
