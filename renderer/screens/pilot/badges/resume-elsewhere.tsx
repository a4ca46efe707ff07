import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { PrinterChoice } from '../../../ui/printer-choice.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'

interface ResumeElsewhereProps {
  readonly batchId: string
  readonly name: string
  /** The printers where it could continue. */
  readonly others: readonly ViewRow<'printers'>[]
  /** Its own printer is gone. */
  readonly isOnlyWay: boolean
}

/** A batch whose printer does not come back continues at another one. */
export const ResumeElsewhere = ({ batchId, name, others, isOnlyWay }: ResumeElsewhereProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('badges.resumeBatch')
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const printerId = others.find((one) => one.printerId === chosen)?.printerId ?? others[0]?.printerId
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (printerId === undefined) return
    if ((await order.give({ batchId, printerId })) !== null) setOpen(false)
  }
  return (
    <>
      <Button small kind={isOnlyWay ? 'primary' : 'plain'} onClick={() => setOpen(true)}>
        {t('badges.batch.elsewhere')}
      </Button>
      {isOpen && (
        <Dialog title={t('badges.batch.elsewhereTitle')} about={name} onClose={() => setOpen(false)}>
          <form className="column min-height-0" onSubmit={save} noValidate>
            <div className="dialog__body">
              <p className="soft">{t('badges.batch.elsewhereMore')}</p>
              <PrinterChoice
                data-autofocus
                label={t('badges.batch.dialog.printer')}
                printers={others}
                value={printerId}
                onChoose={setChosen}
              />
            </div>
            <OrderFoot order={order}>{t('badges.batch.resume')}</OrderFoot>
          </form>
        </Dialog>
      )}
    </>
  )
}
