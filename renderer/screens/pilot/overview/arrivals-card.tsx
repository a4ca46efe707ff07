import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Bars } from '../../../ui/bars.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { isCurrent, lastQuarters, pace } from './arrivals.ts'

interface ArrivalsCardProps {
  readonly stats: ViewValue<'checkIn.stats'>
  readonly count: ViewValue<'attendees.count'>
  readonly today: ViewValue<'event'>['today'] | undefined
  readonly timeZone: string | undefined
  readonly stale: boolean
  /** Admissions at other stations since the cut are unknown here. */
  readonly isAlone: boolean
}

const shownQuarters = 12

export const ArrivalsCard = ({ stats, count, today, timeZone, stale, isAlone }: ArrivalsCardProps) => {
  const { t } = useTranslation('pilot')
  const { number, time } = useFormats(timeZone)
  const now = useNow(5_000)
  const quarters = lastQuarters(stats.quarters, shownQuarters)
  const perMinute = pace(stats.quarters, now)
  const first = quarters[0]
  const last = quarters.at(-1)
  return (
    <Card title={t('overview.arrivals.title')} className="arr grid" stale={stale}>
      <dl className="arr__f content-start stack gap-3 num">
        <div>
          <dd className="arr__big">{number(stats.admitted)}</dd>
          <dt className="text-small">
            {today?.kind === 'set-up' ? (
              <>
                {t('overview.arrivals.setUp', { count: stats.admitted })}
                <br />
                {t('overview.arrivals.setUpMore')}
              </>
            ) : (
              <>
                {t(isAlone ? 'overview.arrivals.knownHere' : 'overview.arrivals.known', { count: stats.admitted })}
                <br />
                {today?.kind === 'other'
                  ? t('overview.arrivals.otherDay')
                  : t('overview.arrivals.expected', { count: stats.expected, total: number(stats.expected) })}
              </>
            )}
          </dt>
        </div>
        {perMinute !== null && (
          <div>
            <dd>
              {number(perMinute)} <small className="text-normal">{t('overview.arrivals.perMinute')}</small>
            </dd>
          </div>
        )}
        <div>
          <dd>
            {number(count.onSite)}{' '}
            <small className="text-normal">{t('overview.arrivals.onSite', { count: count.onSite })}</small>
          </dd>
          <dt className="text-small">
            {t('overview.arrivals.remote', { value: number(count.remote) })}
            {count.unpaid > 0 &&
              ` · ${t('overview.arrivals.unpaid', { count: count.unpaid, value: number(count.unpaid) })}`}
          </dt>
        </div>
      </dl>
      {first && last ? (
        <Bars
          description={t('overview.arrivals.chart', {
            from: time(first.from),
            to: time(last.from),
            list: quarters.map(({ from, admitted }) => `${time(from)} ${number(admitted)}`).join(', '),
          })}
          format={number}
          bars={quarters.map((quarter, index) => ({
            key: quarter.from,
            // If there are many, every second one fits.
            label: quarters.length <= 6 || index % 2 === 0 ? time(quarter.from) : '',
            value: quarter.admitted,
            kind: stale ? 'old' : isCurrent(quarter, now) ? 'now' : 'past',
          }))}
        />
      ) : (
        <Empty title={t('overview.arrivals.none')} more={t('overview.arrivals.noneMore')} />
      )}
    </Card>
  )
}
