import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { problemName } from '../../../../shared/contract/problem.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { useProblemWords } from '../parts/problem-words.ts'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { capacityOf } from './capacity.ts'

interface RoomDialogProps {
  /** The one to change. Null: a new one. */
  readonly room: ViewRow<'rooms'> | null
  readonly onClose: () => void
}

export const RoomDialog = ({ room, onClose }: RoomDialogProps) => {
  const { t } = useTranslation('pilot')
  const words = useProblemWords()
  const adding = useOrder('rooms.add')
  const changing = useOrder('rooms.update')
  const removing = useOrder('rooms.remove')
  const order = room ? changing : adding
  const [name, setName] = useState(room?.name ?? '')
  const [places, setPlaces] = useState(room?.capacity ? String(room.capacity) : '')
  const [isTried, setIsTried] = useState(false)
  // The status shown is that of the gesture that was made last.
  const [isRemoving, setIsRemoving] = useState(false)
  const capacity = capacityOf(places)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    setIsRemoving(false)
    if (name.trim() === '' || capacity === 'bad') return
    const isDone = room
      ? await changing.give({ roomId: room.roomId, name: name.trim(), capacity })
      : await adding.give({ name: name.trim(), ...(capacity !== null && { capacity }) })
    if (isDone !== null) onClose()
  }
  const remove = async ({ roomId }: ViewRow<'rooms'>) => {
    setIsRemoving(true)
    if ((await removing.give({ roomId })) !== null) onClose()
  }
  const isTaken = order.problem !== null && problemName(order.problem) === 'room-exists'
  const nameError =
    isTried && name.trim() === ''
      ? t('programme.roomDialog.nameNeeded')
      : isTaken && order.problem
        ? words(order.problem)
        : undefined
  return (
    <Dialog title={t(room ? 'programme.roomDialog.change' : 'programme.roomDialog.title')} onClose={onClose}>
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
          {room && (
            <Button kind="quiet" disabled={isBusy(removing.state)} onClick={() => void remove(room)}>
              {t('programme.remove')}
            </Button>
          )}
          {isRemoving ? (
            <OrderStatus {...removing} />
          ) : (
            <OrderStatus state={isTaken ? 'idle' : order.state} problem={order.problem} />
          )}
          <Button kind="primary" submit disabled={isBusy(order.state)}>
            {t(room ? 'programme.save' : 'programme.roomDialog.save')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
