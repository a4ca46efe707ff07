import type { ReactNode } from 'react'
import type { CommandName } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { OrderStatus } from './order-status.tsx'
import { isBusy, type Order } from './use-order.ts'

interface OrderFootProps {
  readonly order: Pick<Order<CommandName>, 'state' | 'problem'>
  /** The action's name, on its button. */
  readonly children: ReactNode
}

/** The foot of a dialog's form: the command's state, and its button. */
export const OrderFoot = ({ order, children }: OrderFootProps) => (
  <footer className="dialog__foot">
    <OrderStatus state={order.state} problem={order.problem} />
    <Button kind="primary" submit disabled={isBusy(order.state)}>
      {children}
    </Button>
  </footer>
)
