import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { useDesk } from '../desk-context.tsx'
import { isElsewhere } from '../rail/print-job.ts'
import { usePrintJobs } from '../rail/use-print-jobs.ts'

/** Moves everything that waits at a printer: one button for each other printer. */
export const QueueDialog = ({ printer }: { readonly printer: ViewRow<'printers'> }) => {
  const { t } = useTranslation('reception')
  const { close } = useDesk()
  const { rows: printers } = useView('printers', {})
  const jobs = usePrintJobs()
  const others = printers.filter((one) => isElsewhere(one, printer.printerId) && one.state !== 'attention')
  const moveTo = (to: string) => {
    jobs.moveAll(printer.printerId, to)
    close()
  }
  return (
    <Dialog title={t('queue.title')} about={printer.name} onClose={close}>
      <div className="dialog__body">
        <p className="soft">{t('queue.text')}</p>
        <div className="flow">
          {others.map(({ printerId, name }) => (
            <Button key={printerId} large onClick={() => moveTo(printerId)}>
              {name}
            </Button>
          ))}
        </div>
      </div>
    </Dialog>
  )
}
