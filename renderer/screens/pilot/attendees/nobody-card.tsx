import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'

/** In place of the figures. After a purge nobody is asked for the file again: it would bring nobody back. */
export const NobodyCard = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation('pilot')
  const { value } = useValue('afterEvent', {})
  const isPurged = value?.retention.some(({ purpose, last }) => purpose === 'people' && last !== null) ?? false
  return (
    <Card title={t('attendees.title')}>
      {isPurged ? (
        <Empty title={t('attendees.purged')} more={t('attendees.purgedMore')} />
      ) : (
        <Empty title={t('attendees.empty')} more={t('attendees.emptyMore')}>
          {children}
        </Empty>
      )}
    </Card>
  )
}
