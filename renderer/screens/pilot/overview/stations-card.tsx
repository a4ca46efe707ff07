import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Card } from '../parts/card.tsx'
import { Table } from '../parts/table.tsx'
import { linkTo } from '../sections.ts'
import { StationClock, StationLink, StationWaiting } from '../stations/station-cells.tsx'
import { inOrder } from '../stations/station-state.ts'

interface StationsCardProps {
  readonly stations: readonly ViewRow<'stations'>[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/**
 * This station first, then active ones, with facts that have not travelled yet. Stations that have left are on their
 * page.
 */
export const StationsCard = ({ stations, timeZone, stale }: StationsCardProps) => {
  const { t } = useTranslation('pilot')
  const atWork = inOrder(stations).filter(({ revoked, givenBack }) => !revoked && !givenBack)
  return (
    <Card
      title={t('overview.station.title')}
      stale={stale}
      end={<a href={linkTo('stations')}>{t('overview.station.all')}</a>}
    >
      <Table
        columns={[
          ...[t('overview.station.name'), t('overview.station.as'), t('overview.station.link')],
          ...[{ figures: t('overview.station.waiting') }, { figures: t('stations.clock') }],
        ]}
      >
        {atWork.map((station) => (
          <tr key={station.stationId}>
            <th scope="row">{station.name}</th>
            <td>
              {t(`overview.station.role.${station.role}`)}
              {station.hub && `, ${t('overview.station.hub')}`}
            </td>
            <td>
              <StationLink station={station} timeZone={timeZone} />
            </td>
            <td className="r">
              <StationWaiting station={station} />
            </td>
            <td className="r">
              <StationClock station={station} stations={stations} />
            </td>
          </tr>
        ))}
      </Table>
    </Card>
  )
}
