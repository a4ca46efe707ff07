import { useTranslation } from 'react-i18next'
import type { CommandInput, CommandName, CommandOutcome } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { OrderStatus } from './order-status.tsx'
import { isBusy, useOrder } from './use-order.ts'

export interface ConfirmDialogProps<N extends CommandName> {
  readonly title: string
  /** The consequences. */
  readonly more: string
  /** The action's name, on its button. */
  readonly go: string
  readonly command: N
  readonly input: CommandInput<N>
  /** Called after the dialog is closed. */
  readonly onDone?: (outcome: CommandOutcome<N>) => void
  readonly onClose: () => void
}

/** Asks before an action that others notice at once, and gives the command. */
export const ConfirmDialog = <N extends CommandName>(props: ConfirmDialogProps<N>) => {
  const { title, more, go, command, input, onDone, onClose } = props
  const { t } = useTranslation('pilot')
  const order = useOrder(command)
  const confirm = async () => {
    const outcome = await order.give(input)
    if (outcome === null) return
    onClose()
    onDone?.(outcome)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="dialog__body">
        <p className="soft text-large">{more}</p>
      </div>
      <footer className="dialog__foot">
        <OrderStatus {...order} />
        <Button onClick={onClose}>{t('action.cancel')}</Button>
        <Button kind="primary" data-autofocus disabled={isBusy(order.state)} onClick={confirm}>
          {go}
        </Button>
      </footer>
    </Dialog>
  )
}
