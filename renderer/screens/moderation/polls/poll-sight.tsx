import { useTranslation } from 'react-i18next'
import { Status } from '../../../ui/status.tsx'
import type { Poll } from './poll-row.ts'

/**
 * What phones read of a poll, and what its room's screens were asked to show. No screen reports a poll back: nothing here
 * is red, and nothing says that the hall sees it.
 */
export const PollSight = ({ poll }: { readonly poll: Poll }) => {
  const { t } = useTranslation('moderation')
  const { state, hidden, resultsShown, onStage } = poll
  if (state === 'draft')
    return (
      <Status tone="wait" shape="mask">
        {t('poll.sight.draft')}
      </Status>
    )
  const areCountsPublic = !hidden || resultsShown
  return (
    <span className="mpoll__sight">
      <Status tone={areCountsPublic ? 'accent' : 'wait'} shape={areCountsPublic ? 'users' : 'mask'}>
        {t(areCountsPublic ? 'poll.sight.phones' : 'poll.sight.phonesHidden')}
      </Status>
      <Status tone={onStage ? 'accent' : 'wait'} shape={onStage ? 'half' : 'minus'}>
        {t(onStage ? (resultsShown ? 'poll.sight.stage' : 'poll.sight.stageHidden') : 'poll.sight.offStage')}
      </Status>
    </span>
  )
}
