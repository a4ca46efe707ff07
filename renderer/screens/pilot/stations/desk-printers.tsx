import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useView } from '../../../app/use-view.ts'
import { PrinterChoice } from '../../../ui/printer-choice.tsx'
import { Card } from '../parts/card.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'

/** Which printer the badges of each desk come out of. A desk may choose another itself. */
export const DeskPrinters = () => {
  const { t } = useTranslation('pilot')
  const desks = useView('desks', {})
  const { rows: printers } = useView('printers', {})
  if (desks.rows.length === 0 || printers.length === 0) return null
  return (
    <Card title={t('stations.printers')} stale={desks.stale}>
      <div className="two-columns grid gap-3">
        {desks.rows.map((desk) => (
          <DeskPrinter key={desk.stationId} desk={desk} printers={printers} />
        ))}
      </div>
    </Card>
  )
}

interface DeskPrinterProps {
  readonly desk: ViewRow<'desks'>
  readonly printers: readonly ViewRow<'printers'>[]
}

const DeskPrinter = ({ desk: { stationId, name, printerId }, printers }: DeskPrinterProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('desks.setPrinter')
  return (
    <div>
      <PrinterChoice
        label={name}
        none={t('badges.desk.noPrinter')}
        printers={printers}
        value={printerId ?? ''}
        disabled={isBusy(order.state)}
        onChoose={(chosen) => void order.give({ stationId, printerId: chosen || null })}
      />
      {order.state !== 'done' && <OrderStatus {...order} />}
    </div>
  )
}
