import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../parts/card.tsx'
import { Empty } from '../parts/empty.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { StationSealing } from './station-cells.tsx'

/** One station is a whole event; others may join it. */
export const LoneCard = ({ station }: { readonly station: ViewRow<'stations'> }) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('stations.promote')
  return (
    <Card title={t('stations.lone.card')}>
      <Empty title={t('stations.lone.title')} more={t('stations.lone.more')}>
        <Button kind="primary" icon="hub" disabled={isBusy(order.state)} onClick={() => void order.give({})}>
          {t('stations.lone.go')}
        </Button>
        <OrderStatus state={order.state} problem={order.problem} />
      </Empty>
      <p className="stn__sealing">
        <StationSealing station={station} />
      </p>
    </Card>
  )
}
