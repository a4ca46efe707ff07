import { useTranslation } from 'react-i18next'
import { Tag } from '../../../ui/tag.tsx'
import type { Poll } from './poll-row.ts'

export const PollState = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('moderation')
  if (poll.state === 'open')
    return (
      <Tag tone="ok" shape="rec">
        {t('poll.state.open')}
      </Tag>
    )
  return <Tag shape={poll.state === 'draft' ? 'edit' : 'lock'}>{t(`poll.state.${poll.state}`)}</Tag>
}
