import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'

/** What this desk has recorded that the hub has not. No network is no error: slate, since when, and what happens next. */
export const RailHub = () => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const { rows: stations } = useView('stations', {})
  const self = stations.find((station) => station.self)
  if (self?.aloneSince)
    return (
      <div className="rail__block">
        <div className="sec__h">
          <h2>{t('rail.toHub')}</h2>
          <span className="end">
            <Status tone="alone" shape="alone">
              {t('rail.aloneSince', { time: formats.time(self.aloneSince) })}
            </Status>
          </span>
        </div>
        <p>
          <b>{t('rail.keptHere', { count: self.waiting })}</b> <span className="soft">{t('rail.savedOnDisk')}</span>
        </p>
      </div>
    )
  const isLinked = stations.some(({ hub }) => hub)
  return (
    <div className="sec__h">
      <h2>{t('rail.toHub')}</h2>
      <span className="end">
        {isLinked ? (
          <Status tone="ok" shape="ok">
            {self && self.waiting > 0 ? t('rail.keptHere', { count: self.waiting }) : t('rail.nothingWaits')}
          </Status>
        ) : (
          <Status tone="wait" shape="ring">
            {t('rail.noHub')}
          </Status>
        )}
      </span>
    </div>
  )
}
