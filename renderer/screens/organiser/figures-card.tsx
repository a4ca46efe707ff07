import { useTranslation } from 'react-i18next'
import { useNow } from '../../app/use-connection.ts'
import { useValue } from '../../app/use-view.ts'
import { useFormats } from '../../i18n/format.ts'
import { Bars } from '../../ui/bars.tsx'
import { isCurrent, lastQuarters } from '../pilot/overview/arrivals.ts'
import { Card } from '../pilot/parts/card.tsx'
import { ViewGate } from '../pilot/parts/view-gate.tsx'
import type { OrganiserCardProps } from './card-props.ts'

const shownQuarters = 12

/** How many are in, of those expected, and the arrivals over time. */
export const FiguresCard = ({ timeZone, isOld }: OrganiserCardProps) => {
  const { t } = useTranslation('organiser')
  const { number, time } = useFormats(timeZone)
  const now = useNow(5_000)
  const stats = useValue('checkIn.stats', { checkpoint: 'entrance' })
  const quarters = lastQuarters(stats.value?.quarters ?? [], shownQuarters)
  const [first, last] = [quarters[0], quarters.at(-1)]
  return (
    <Card title={t('figures.title')} stale={isOld}>
      <ViewGate of={[stats]}>
        {() => (
          <>
            <p className="org__big space-below-3 align-baseline line gap-3 num">
              <b>{number(stats.value?.admitted ?? 0)}</b>{' '}
              <span>
                {t('figures.in', { count: stats.value?.admitted ?? 0 })}{' '}
                {t('figures.expected', {
                  count: stats.value?.expected ?? 0,
                  total: number(stats.value?.expected ?? 0),
                })}
              </span>
            </p>
            {first && last ? (
              <Bars
                description={t('figures.chart', {
                  from: time(first.from),
                  to: time(last.from),
                  list: quarters.map(({ from, admitted }) => `${time(from)} ${number(admitted)}`).join(', '),
                })}
                format={number}
                bars={quarters.map((quarter, index) => ({
                  key: quarter.from,
                  label: quarters.length <= 6 || index % 2 === 0 ? time(quarter.from) : '',
                  value: quarter.admitted,
                  kind: isOld ? 'old' : isCurrent(quarter, now) ? 'now' : 'past',
                }))}
              />
            ) : (
              <p className="soft">{t('figures.none')}</p>
            )}
          </>
        )}
      </ViewGate>
    </Card>
  )
}
