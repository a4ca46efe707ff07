import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemName } from '../../../../shared/contract/problem.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { useProblemWords } from '../parts/problem-words.ts'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { capacityOf } from './capacity.ts'

export const AddRoomDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('pilot')
  const words = useProblemWords()
  const order = useOrder('rooms.add')
  const [name, setName] = useState('')
  const [places, setPlaces] = useState('')
  const [isTried, setIsTried] = useState(false)
  const capacity = capacityOf(places)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (name.trim() === '' || capacity === 'bad') return
    const outcome = await order.give({ name: name.trim(), ...(capacity !== null && { capacity }) })
    if (outcome !== null) onClose()
  }
  const isTaken = order.problem !== null && problemName(order.problem) === 'room-exists'
  const nameError =
    isTried && name.trim() === ''
      ? t('programme.roomDialog.nameNeeded')
      : isTaken && order.problem
        ? words(order.problem)
        : undefined
  return (
    <Dialog title={t('programme.roomDialog.title')} onClose={onClose}>
      <form className="column min-height-0" onSubmit={save} noValidate>
        <div className="dialog__body">
          <Field
            data-autofocus
            label={t('programme.roomDialog.name')}
            value={name}
            maxLength={200}
            error={nameError}
            onChange={({ target }) => setName(target.value)}
          />
          <Field
            label={t('programme.roomDialog.capacity')}
            hint={t('programme.roomDialog.capacityMore')}
            inputMode="numeric"
            value={places}
            error={isTried && capacity === 'bad' ? t('programme.badCapacity') : undefined}
            onChange={({ target }) => setPlaces(target.value)}
          />
        </div>
        <footer className="dialog__foot">
          <OrderStatus state={isTaken ? 'idle' : order.state} problem={order.problem} />
          <Button kind="primary" submit disabled={isBusy(order.state)}>
            {t('programme.roomDialog.save')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
