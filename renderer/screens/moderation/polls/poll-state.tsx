import { useTranslation } from 'react-i18next'
import { useStationNow } from '../../../app/use-connection.ts'
import { Tag } from '../../../ui/tag.tsx'
import type { Poll } from './poll-row.ts'

export const PollState = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('moderation')
  if (poll.remoteUntil !== null) return <RemoteLeft until={Date.parse(poll.remoteUntil)} />
  if (poll.state === 'open')
    return (
      <Tag tone="ok" shape="rec">
        {t('poll.state.open')}
      </Tag>
    )
  return <Tag shape={poll.state === 'draft' ? 'edit' : 'lock'}>{t(`poll.state.${poll.state}`)}</Tag>
}

/** Closed in the room: how much longer remote people may answer. */
const RemoteLeft = ({ until }: { readonly until: number }) => {
  const { t } = useTranslation('moderation')
  const leftS = Math.ceil((until - useStationNow(500)) / 1000)
  return (
    <Tag tone="warn" shape="lock">
      <span className="num">{leftS > 0 ? t('poll.remoteLeft', { seconds: leftS }) : t('poll.remoteOver')}</span>
    </Tag>
  )
}
