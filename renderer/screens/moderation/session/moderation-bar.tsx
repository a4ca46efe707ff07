import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useValue } from '../../../app/use-view.ts'
import { Bar } from '../../../ui/bar.tsx'
import { Tag } from '../../../ui/tag.tsx'

export const ModerationBar = ({ own, children }: { readonly own: string; readonly children?: ReactNode }) => {
  const { t } = useTranslation(['moderation', 'common'])
  const { value: event } = useValue('event', {})
  return (
    <Bar where={t('title')} context={own} timeZone={event?.timeZone}>
      {event?.rehearsal && (
        <Tag tone="warn" shape="warn">
          {t('common:rehearsal.word')}
        </Tag>
      )}
      {children}
    </Bar>
  )
}
