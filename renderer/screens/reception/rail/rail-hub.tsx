import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { unseenOf, wrongClockMs } from '../../../ui/chain-state.ts'
import { Progress } from '../../../ui/progress.tsx'
import { listPercent } from '../../../ui/stations/list-percent.ts'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'

/**
 * This desk's facts that the hub does not have. A missing network is no error: slate, since when, and what happens
 * next.
 */
export const RailHub = () => {
  const { t } = useTranslation('reception')
  const { formats, open } = useDesk()
  const { rows: stations } = useView('stations', {})
  const { rows: conflicts } = useView('conflicts', {})
  const hasConflict = conflicts.some(({ reviewed }) => !reviewed)
  const self = stations.find((station) => station.self)
  const hub = stations.find((station) => station.hub)
  const unseen = unseenOf(stations).length
  const value = listPercent(stations)
  const clockMs = self ? wrongClockMs(self, stations) : null
  const head = (status: ReactNode) => (
    <div className="sec__h">
      <h2>{t('rail.toHub')}</h2>
      <span className="end">{status}</span>
      {self && hub && !self.hub && (
        <Button small onClick={() => open({ kind: 'station' })}>
          {t('rail.station')}
        </Button>
      )}
    </div>
  )
  const clock = clockMs !== null && (
    <p>
      <Status tone="warn" shape="warn">
        {t(clockMs > 0 ? 'rail.clockAhead' : 'rail.clockBehind', {
          value: formats.duration(Math.round(Math.abs(clockMs) / 1000)),
        })}
      </Status>
    </p>
  )
  if (self?.aloneSince)
    return (
      <div className="space-below-3" data-testid="rail-hub">
        {head(
          <Status tone="alone" shape="alone">
            {t('rail.aloneSince', { time: formats.time(self.aloneSince) })}
          </Status>,
        )}
        <div className="row gap-3 space-below-2">
          {self.waiting > 0 && <b className="big figure num">{formats.number(self.waiting)}</b>}
          <p>
            <b>{self.waiting > 0 ? t('rail.toSend', { count: self.waiting }) : t('rail.nothingWaits')}</b>
            <br />
            <span className="soft">
              {unseen > 0 ? t('rail.othersUnseen', { count: unseen }) : t('rail.savedOnDisk')}
            </span>
          </p>
        </div>
        {clock}
        {value !== null ? (
          <p className="soft num">{t('list.here', { value })}</p>
        ) : (
          !hasConflict && <p className="soft">{t('rail.ifTwice')}</p>
        )}
      </div>
    )
  if (self?.filling && !self.hub) {
    const { held, total } = self.filling
    return (
      <div className="space-below-3" data-testid="rail-hub">
        {head(
          <Status tone="wait" shape="half">
            {t('rail.filling')}
          </Status>,
        )}
        <Progress label={t('rail.filling')} value={held / Math.max(1, total)} />
        <p className="rail__more space-above-2 soft num">
          {t('rail.fillingMore', { held: formats.number(held), total: formats.number(total) })}
        </p>
        {clock}
      </div>
    )
  }
  return (
    <div className={clock ? 'space-below-3' : undefined} data-testid="rail-hub">
      {head(
        hub ? (
          <Status tone="ok" shape="ok">
            {self && self.waiting > 0 ? t('rail.keptHere', { count: self.waiting }) : t('rail.nothingWaits')}
          </Status>
        ) : (
          <Status tone="wait" shape="ring">
            {t('rail.noHub')}
          </Status>
        ),
      )}
      {clock}
    </div>
  )
}
