import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { Table } from '../parts/table.tsx'

type Station = ViewRow<'stations'>

interface StationsCardProps {
  readonly stations: readonly Station[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/** This station first, then those it knows, and what has not travelled yet. */
export const StationsCard = ({ stations, timeZone, stale }: StationsCardProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const inOrder = [...stations].sort((a, b) => Number(b.self) - Number(a.self) || a.name.localeCompare(b.name, 'fr'))
  return (
    <Card title={t('overview.station.title')} stale={stale}>
      <Table
        columns={[
          ...[t('overview.station.name'), t('overview.station.as'), t('overview.station.link')],
          { figures: t('overview.station.waiting') },
        ]}
      >
        {inOrder.map((station) => (
          <tr key={station.stationId}>
            <th scope="row">{station.name}</th>
            <td>
              {t(`overview.station.role.${station.role}`)}
              {station.hub && `, ${t('overview.station.hub')}`}
            </td>
            <td>
              <LinkStatus station={station} timeZone={timeZone} />
            </td>
            <td className="r">{number(station.waiting)}</td>
          </tr>
        ))}
      </Table>
    </Card>
  )
}

const LinkStatus = ({ station, timeZone }: { readonly station: Station; readonly timeZone: string | undefined }) => {
  const { t } = useTranslation('pilot')
  const { time } = useFormats(timeZone)
  if (station.self)
    return (
      <Status tone="ok" shape="ok">
        {t('overview.station.self')}
      </Status>
    )
  if (station.connected)
    return (
      <Status tone="ok" shape="ok">
        {t('overview.station.linked')}
      </Status>
    )
  const since = station.aloneSince ?? station.lastSeenAt
  return (
    <Status tone="alone" shape="alone">
      {since === null ? t('overview.station.never') : t('overview.station.alone', { at: time(since) })}
    </Status>
  )
}
