import { useTranslation } from 'react-i18next'
import { useView } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { Card } from '../pilot/parts/card.tsx'
import { ViewGate } from '../pilot/parts/view-gate.tsx'
import type { OrganiserCardProps } from './card-props.ts'

/** Questions that wait for an answer after their session, the longest first. */
export const FollowUpsCard = ({ timeZone, isOld }: OrganiserCardProps) => {
  const { t } = useTranslation('organiser')
  const { time, date } = useFormats(timeZone)
  const questions = useView('publicFollowUps', {})
  const rows = [...questions.rows].sort((one, other) => Date.parse(one.since) - Date.parse(other.since))
  return (
    <Card title={t('questions.title')} about={rows.length || undefined} stale={isOld}>
      <ViewGate of={[questions]}>
        {() =>
          rows.length === 0 ? (
            <p className="soft">{t('questions.none')}</p>
          ) : (
            <ul>
              {rows.map(({ questionId, text, sessionTitle, origin, since, votes }) => (
                <li key={questionId} className="org__q pad-y-3 rule-between">
                  {text === null ? (
                    <p className="soft text-large">{t('questions.sealed')}</p>
                  ) : (
                    <p className="text-large">{text}</p>
                  )}
                  <small className="num">
                    {sessionTitle} · {t(`questions.origin.${origin}`)} ·{' '}
                    {t('questions.since', { at: `${date(since)}, ${time(since)}` })} ·{' '}
                    {t('questions.votes', { count: votes })}
                  </small>
                </li>
              ))}
            </ul>
          )
        }
      </ViewGate>
    </Card>
  )
}
