import { useTranslation } from 'react-i18next'
import { useNow } from '../../../app/use-connection.ts'
import { useValue } from '../../../app/use-view.ts'
import { Bars } from '../../../ui/bars.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { at } from '../use-passages.ts'
import { arrivalBars } from './arrival-bars.ts'
import { SeenAt } from './seen-at.tsx'

export const RailArrivals = () => {
  const { t } = useTranslation('reception')
  const { formats, checkpoint, event } = useDesk()
  const { value, stale } = useValue('checkIn.stats', at(checkpoint))
  const now = useNow(15_000)
  const kind = event?.today.kind
  // On these days nobody is expected, even if somebody comes in.
  const words = () => {
    const count = value?.admitted ?? 0
    if (kind === 'set-up') return t('rail.setUp', { count })
    if (kind === 'other') return t('rail.otherDay', { count })
    return t('rail.known', { count, expected: formats.number(value?.expected ?? 0) })
  }
  const bars = arrivalBars(value?.quarters ?? [], now, formats.time)
  return (
    <section className={stale ? 'sec grow stale' : 'sec grow'} aria-label={t('rail.arrivals')}>
      <div className="sec__h">
        <h2>{t('rail.arrivals')}</h2>
        {stale && <SeenAt />}
      </div>
      {value && (
        <p data-testid="admitted">
          <span className="big figure num">{formats.number(value.admitted)}</span>{' '}
          <span className="soft num">{words()}</span>
        </p>
      )}
      {event?.today.isHubs && (
        <Status tone="warn" shape="clock">
          {t('rail.hubsDay')}
        </Status>
      )}
      {kind === 'set-up' && <p className="soft rail__more space-above-2">{t('rail.setUpText')}</p>}
      {bars.length > 0 ? (
        <Bars
          description={t('rail.arrivalsChart', { from: bars[0]?.time, to: bars.at(-1)?.time })}
          bars={bars}
          format={formats.number}
        />
      ) : (
        value && <p className="muted">{t('rail.noArrival')}</p>
      )}
    </section>
  )
}
