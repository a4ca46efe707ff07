import { useTranslation } from 'react-i18next'
import type { CommandOutcome } from '../../../shared/contract/contract.ts'
import { useFormats } from '../../i18n/format.ts'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'

interface ReceiptDialogProps {
  readonly receipt: CommandOutcome<'stations.giveBack'>
  readonly timeZone: string | undefined
  readonly onClose: () => void
}

/** For the person who takes the machine back: the station, the time, and how many facts it has handed over. */
export const ReceiptDialog = ({ receipt, timeZone, onClose }: ReceiptDialogProps) => {
  const { t } = useTranslation()
  const { date, timeWithSeconds, number } = useFormats(timeZone)
  return (
    <Dialog title={t('station.receipt.title')} about={t('station.receipt.more')} onClose={onClose}>
      <div className="dialog__body">
        <dl className="receipt grid auto-then-rest text-large num" data-testid="receipt">
          <dt>{t('station.name')}</dt>
          <dd>
            <b>{receipt.name}</b>
            <small className="block soft text-small">{receipt.stationId}</small>
          </dd>
          <dt>{t('station.receipt.at')}</dt>
          <dd>
            {date(receipt.at)}, {timeWithSeconds(receipt.at)}
          </dd>
          <dt>{t('station.receipt.facts')}</dt>
          <dd>{number(receipt.facts)}</dd>
          <dt>{t('station.receipt.id')}</dt>
          <dd>
            <code>{receipt.receiptId}</code>
          </dd>
        </dl>
      </div>
      <footer className="dialog__foot">
        <span className="grow" />
        <Button icon="print" onClick={() => window.print()}>
          {t('station.receipt.print')}
        </Button>
        <Button kind="primary" data-autofocus onClick={onClose}>
          {t('station.receipt.done')}
        </Button>
      </footer>
    </Dialog>
  )
}
