import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { hasRoll } from '../../../../shared/domain/badges/printer-drivers.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { labelsOfRoll, usualRoll } from '../../../ui/labels-of-roll.ts'
import { PrinterChoice } from '../../../ui/printer-choice.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'

type Printer = ViewRow<'printers'>

interface PrinterGesturesProps {
  readonly printer: Printer
  readonly others: readonly Printer[]
}

/** A new roll of labels, and another printer for waiting jobs. */
export const PrinterGestures = ({ printer, others }: PrinterGesturesProps) => {
  const { t } = useTranslation('pilot')
  const [open, setOpen] = useState<'roll' | 'move' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      {hasRoll(printer.driver) && (
        <Button small aria-label={`${t('badges.roll.word')} ${printer.name}`} onClick={() => setOpen('roll')}>
          {t('badges.roll.word')}
        </Button>
      )}
      {others.length > 0 && (
        <Button
          small
          aria-label={`${t('badges.move.word')} ${printer.name}`}
          disabled={printer.held}
          {...(printer.held && { title: t('problem.owner-unreachable') })}
          onClick={() => setOpen('move')}
        >
          {t('badges.move.word')}
        </Button>
      )}
      {open === 'roll' && <RollDialog printer={printer} onClose={close} />}
      {open === 'move' && <MoveDialog printer={printer} others={others} onClose={close} />}
    </>
  )
}

const RollDialog = ({ printer, onClose }: { readonly printer: Printer; readonly onClose: () => void }) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('printers.newRoll')
  const [text, setText] = useState(usualRoll)
  const [isTried, setIsTried] = useState(false)
  const labels = labelsOfRoll(text)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (labels === null) return
    if ((await order.give({ printerId: printer.printerId, labels })) !== null) onClose()
  }
  return (
    <Dialog title={t('badges.roll.title')} about={printer.name} onClose={onClose}>
      <form className="column min-height-0" onSubmit={save} noValidate>
        <div className="dialog__body">
          <Field
            data-autofocus="select"
            label={t('badges.roll.labels')}
            hint={t('badges.roll.more')}
            inputMode="numeric"
            value={text}
            error={isTried && labels === null ? t('badges.roll.needed') : undefined}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        <OrderFoot order={order}>{t('badges.roll.save')}</OrderFoot>
      </form>
    </Dialog>
  )
}

interface MoveDialogProps extends PrinterGesturesProps {
  readonly onClose: () => void
}

const MoveDialog = ({ printer, others, onClose }: MoveDialogProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('printJobs.move')
  const [to, setTo] = useState(others[0]?.printerId ?? '')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if ((await order.give({ from: printer.printerId, to })) !== null) onClose()
  }
  return (
    <Dialog title={t('badges.move.title')} about={printer.name} onClose={onClose}>
      <form className="column min-height-0" onSubmit={save} noValidate>
        <div className="dialog__body">
          <p className="soft">{t('badges.move.more')}</p>
          <PrinterChoice data-autofocus label={t('badges.move.to')} printers={others} value={to} onChoose={setTo} />
        </div>
        <OrderFoot order={order}>{t('badges.move.save')}</OrderFoot>
      </form>
    </Dialog>
  )
}
