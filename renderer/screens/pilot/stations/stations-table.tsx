import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Table } from '../parts/table.tsx'
import { StationClock, StationLink, StationSealing, StationWaiting } from './station-cells.tsx'
import { inOrder } from './station-state.ts'

type Station = ViewRow<'stations'>

interface StationsTableProps {
  readonly stations: readonly Station[]
  readonly timeZone: string | undefined
  readonly onRevoke: (station: Station) => void
  /** A station whose facts the hub refuses. */
  readonly onRaise: (station: Station) => void
  readonly onReport: (station: Station) => void
  /** A station that was put out joins with a new code. */
  readonly onPairAgain: (station: Station) => void
}

export const StationsTable = ({ stations, timeZone, onRevoke, onRaise, onReport, onPairAgain }: StationsTableProps) => {
  const { t } = useTranslation('pilot')
  const isPilots = stations.some(({ self, role }) => self && role === 'pilot')
  return (
    <Table
      columns={[
        ...[t('stations.name'), t('stations.role'), t('stations.link')],
        t('stations.sealing'),
        { figures: t('stations.waiting') },
        { figures: t('stations.clock') },
      ]}
      gestures={true}
    >
      {inOrder(stations).map((station) => {
        const hasLeft = station.revoked || station.givenBack
        return (
          <tr key={station.stationId} data-testid="station" className="stn">
            <th scope="row" className={hasLeft ? 'off' : undefined}>
              <span className="inline-row">
                {station.name}
                {station.hub && <Tag tone="accent">{t('stations.hub')}</Tag>}
              </span>
            </th>
            <td className={hasLeft ? 'off' : undefined}>{t(`overview.station.role.${station.role}`)}</td>
            <td>
              <StationLink station={station} timeZone={timeZone} />
            </td>
            <td>
              <StationSealing station={station} />
            </td>
            <td className="r">
              <StationWaiting station={station} />
            </td>
            <td className="r">
              <StationClock station={station} stations={stations} />
            </td>
            <td className="r">
              <div className="flow gap-1 justify-end">
                {isPilots &&
                  station.revoked &&
                  station.role !== 'cloud' &&
                  gesture(t('putOut.open'), station, onReport)}
                {isPilots && station.revoked && gesture(t('stations.pairAgain'), station, onPairAgain)}
                {isPilots &&
                  !hasLeft &&
                  station.overQuota === 'full' &&
                  gesture(t('stations.raise.open'), station, onRaise)}
                {isPilots &&
                  !station.self &&
                  !station.revoked &&
                  station.role !== 'cloud' &&
                  gesture(t('stations.revoke.open'), station, onRevoke)}
              </div>
            </td>
          </tr>
        )
      })}
    </Table>
  )
}

const gesture = (words: string, station: Station, act: (station: Station) => void) => (
  <Button small aria-label={`${words} ${station.name}`} onClick={() => act(station)}>
    {words}
  </Button>
)
