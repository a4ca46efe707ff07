import './stations.css'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useFormats } from '../../../i18n/format.ts'
import { wrongClockMs } from '../../../ui/chain-state.ts'
import { Progress } from '../../../ui/progress.tsx'
import { Status } from '../../../ui/status.tsx'
import { stationLooks, stationStateOf, waitingOf } from './station-state.ts'

type Station = ViewRow<'stations'>

interface StationLinkProps {
  readonly station: Station
  readonly timeZone: string | undefined
}

/** The state of its link, in colour, shape and word; when it was last heard, and its progress. */
export const StationLink = ({ station, timeZone }: StationLinkProps) => {
  const { t } = useTranslation('pilot')
  const { time, number } = useFormats(timeZone)
  const now = useNow(10_000)
  const state = stationStateOf(station)
  const [tone, shape] = stationLooks[state.is]
  const seenMs = station.lastSeenAt === null ? null : now - Date.parse(station.lastSeenAt)
  const minutes = seenMs === null ? 0 : Math.floor(seenMs / 60_000)
  const seen =
    minutes < 1
      ? t('stations.seenNow')
      : minutes < 60
        ? t('stations.seenMinutes', { value: minutes })
        : t('stations.seenHours', { value: Math.floor(minutes / 60) })
  return (
    <>
      <Status tone={tone} shape={shape}>
        {state.is === 'alone'
          ? t('stations.state.alone', { at: time(state.since) })
          : state.is === 'seenInLog'
            ? t('stations.state.seenInLog', { at: time(state.at) })
            : t(`stations.state.${state.is}`)}
      </Status>
      {(state.is === 'alone' || state.is === 'seenInLog') && !station.self && seenMs !== null && (
        <small className="pad-icon text-small soft block">{seen}</small>
      )}
      {station.leftOut > 0 && (
        <small className="pad-icon text-small soft block">
          {t('stations.leftOut', { count: station.leftOut, value: number(station.leftOut) })}
        </small>
      )}
      {(state.is === 'full' || state.is === 'tooFast') && (
        <small className="pad-icon text-small soft block">{t(`stations.quotaMore.${state.is}`)}</small>
      )}
      {(state.is === 'forked' || state.is === 'tampered') && (
        <small className="pad-icon text-small soft block">{t(`stations.alarmMore.${state.is}`)}</small>
      )}
      {station.filling && (
        <span className="pad-icon text-small soft block stn__fill stack gap-1 space-above-1">
          <Progress label={t('stations.filling')} value={station.filling.held / Math.max(1, station.filling.total)} />
          {t('stations.fillingMore', { held: number(station.filling.held), total: number(station.filling.total) })}
        </span>
      )}
    </>
  )
}

/** How its key is kept. A key in clear needs a passphrase, because the disk then contains the key. */
export const StationSealing = ({ station: { sealed, revoked, givenBack } }: { readonly station: Station }) => {
  const { t } = useTranslation('pilot')
  if (sealed === null || revoked || givenBack) return <span className="off">–</span>
  if (sealed !== 'file') return <span>{t(`stations.sealed.${sealed}`)}</span>
  return (
    <>
      <Status tone="warn" shape="warn">
        {t('stations.sealed.file')}
      </Status>
      <small className="pad-icon text-small soft block">{t('stations.fileMore')}</small>
    </>
  )
}

/** Its facts that the hub does not have, as far as known. */
export const StationWaiting = ({ station }: { readonly station: Station }) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const waiting = waitingOf(station)
  if (waiting === null) return <span className="off">–</span>
  if (waiting === 'at-return') return <span className="soft">{t('stations.atReturn')}</span>
  return waiting === 0 ? <span className="off">{t('stations.nothing')}</span> : <b>{number(waiting)}</b>
}

/** Compared with the hub's clock, since only the hub hears every station. */
export const StationClock = ({
  station,
  stations,
}: {
  readonly station: Station
  readonly stations: readonly Station[]
}) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  if (station.hub) return <span className="off">{t('stations.reference')}</span>
  const offMs = wrongClockMs(station, stations)
  if (offMs !== null) {
    const value = number(Math.round(Math.abs(offMs) / 1000))
    return (
      <Status tone="warn" shape="warn">
        {t(offMs > 0 ? 'stations.ahead' : 'stations.behind', { value })}
      </Status>
    )
  }
  const isKnown = station.connected && stations.some(({ self, hub }) => self && (hub || station.self))
  return <span className="off">{isKnown ? t('stations.onTime') : '–'}</span>
}
