import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { StagePoll } from './poll-lines.ts'

/** Whether it is open, how many have answered, and the mean of a scale. */
export const PollFacts = ({ poll }: { readonly poll: StagePoll }) => {
  const { t } = useTranslation('stage')
  const { number } = useFormats()
  const { state, votes, mean, max, options } = poll
  const isOpen = state === 'open'
  return (
    <>
      <span className={`st ${isOpen ? 'st--accent' : 'st--ok'}`}>
        <Icon name={isOpen ? 'rec' : 'ok'} />
        {t(`poll.${state}`)}
      </span>
      {votes !== null && (
        <span>{votes === 0 ? t('poll.none') : t('poll.answers', { count: votes, value: number(votes) })}</span>
      )}
      {mean !== null && (
        <b className="push-right ink">
          {t('poll.mean', { value: number(Math.round(mean * 10) / 10), max: max ?? options.length })}
        </b>
      )}
    </>
  )
}
