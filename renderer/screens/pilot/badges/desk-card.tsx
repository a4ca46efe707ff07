import { useTranslation } from 'react-i18next'
import type { CommandInput, ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import { PrinterChoice } from '../../../ui/printer-choice.tsx'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { Choice } from '../parts/choice.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'

interface DeskCardProps {
  readonly desk: ViewValue<'desk'>
  readonly printers: readonly ViewRow<'printers'>[]
  readonly stale: boolean
}

/** How this station prints after an admission. Each change is saved at once: the card shows what the station holds. */
export const DeskCard = ({ desk, printers, stale }: DeskCardProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('desk.configure')
  const set = (changes: CommandInput<'desk.configure'>) => void order.give(changes)
  return (
    <Card title={t('badges.desk.title')} about={desk.name} stale={stale}>
      <Choice
        type="checkbox"
        checked={desk.autoPrint}
        disabled={isBusy(order.state)}
        more={t('badges.desk.autoPrintMore')}
        onChange={({ target }) => set({ autoPrint: target.checked })}
      >
        {t('badges.desk.autoPrint')}
      </Choice>
      <PrinterChoice
        label={t('badges.desk.printer')}
        none={t('badges.desk.noPrinter')}
        printers={printers}
        value={desk.printerId ?? ''}
        disabled={isBusy(order.state)}
        onChoose={(printerId) => set({ printerId: printerId || null })}
      />
      {order.state === 'done' ? (
        <Status tone="ok" shape="ok">
          {t('badges.desk.saved')}
        </Status>
      ) : (
        <OrderStatus {...order} />
      )}
    </Card>
  )
}
