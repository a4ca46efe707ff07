import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../shared/contract/contract.ts'
import { countsPoints, isInWords } from '../../../shared/domain/polls/poll-types.ts'
import { useView } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { Status } from '../../ui/status.tsx'
import { Card } from '../pilot/parts/card.tsx'
import { Meter } from '../pilot/parts/meter.tsx'
import { ViewGate } from '../pilot/parts/view-gate.tsx'
import type { OrganiserCardProps } from './card-props.ts'

type Poll = ViewRow<'pollResults'>

/** The public results of polls. */
export const ResultsCard = ({ isOld }: OrganiserCardProps) => {
  const { t } = useTranslation('organiser')
  const polls = useView('pollResults', {})
  return (
    <Card title={t('results.title')} about={polls.rows.length || undefined} stale={isOld}>
      <ViewGate of={[polls]}>
        {() =>
          polls.rows.length === 0 ? (
            <p className="soft">{t('results.none')}</p>
          ) : (
            <ul>
              {polls.rows.map((poll) => (
                <li key={poll.pollId} className="org__p pad-y-3 rule-between">
                  <p className="justify-between line gap-3">
                    <b>{poll.title}</b>
                    <Status tone={poll.state === 'open' ? 'ok' : 'none'} shape={poll.state === 'open' ? 'ok' : 'minus'}>
                      {t(`results.${poll.state}`)}
                    </Status>
                  </p>
                  <Answers poll={poll} />
                  <Told poll={poll} />
                </li>
              ))}
            </ul>
          )
        }
      </ViewGate>
    </Card>
  )
}

const Answers = ({ poll: { answers, type } }: { readonly poll: Poll }) => {
  const { t } = useTranslation('organiser')
  const { number } = useFormats()
  if (answers === null) return <p className="soft">{t('results.hidden')}</p>
  // The cloud holds written answers sealed.
  if (answers.length === 0 && isInWords(type)) return <p className="soft">{t('results.written')}</p>
  const most = Math.max(1, ...answers.map(({ votes }) => votes))
  return (
    <ul className="org__a space-below-1 stack gap-1 num">
      {answers.map(({ text, votes }) => (
        <li className="cells gap-3" key={text}>
          <span className="truncate" title={text}>
            {text}
          </span>
          <Meter share={votes / most} fill="room" />
          <span className="r text-right">{number(votes)}</span>
        </li>
      ))}
    </ul>
  )
}

const Told = ({ poll: { sessionTitle, votes, mean, type } }: { readonly poll: Poll }) => {
  const { t } = useTranslation('organiser')
  const { number } = useFormats()
  const parts = [
    sessionTitle,
    ...(votes === null ? [] : [t('results.votes', { count: votes })]),
    ...(mean === null ? [] : [t('results.mean', { value: number(Math.round(mean * 10) / 10) })]),
    ...(countsPoints(type) ? [t('results.points')] : []),
  ]
  return <small className="num">{parts.join(' · ')}</small>
}
