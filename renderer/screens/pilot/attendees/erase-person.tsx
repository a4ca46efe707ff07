import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { stillHolding } from '../../../../shared/domain/stations/still-holding.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Status } from '../../../ui/status.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'

interface ErasePersonProps {
  readonly attendeeId: string
  readonly name: string
  readonly onErased: () => void
  readonly onClose: () => void
}

/** Asks before one person is erased. Enter cancels: nothing brings an erased person back. */
export const ErasePerson = ({ attendeeId, name, onErased, onClose }: ErasePersonProps) => {
  const { t } = useTranslation('pilot')
  const { list } = useFormats()
  // The name at the beginning: the card follows the erasure.
  const [asked] = useState(name)
  const order = useOrder('attendees.erase')
  const { rows: stations } = useView('stations', {})
  const away = stillHolding(stations, 'people', null)
  const erase = async () => {
    if ((await order.give({ attendeeIds: [attendeeId] })) !== null) onErased()
  }
  return (
    <Dialog title={t('attendees.person.erase.title', { name: asked })} onClose={onClose}>
      <div className="dialog__body">
        <p className="soft text-large">{t('attendees.person.erase.more')}</p>
        <p>
          <b>{t('attendees.person.erase.forGood')}</b>
        </p>
        {away.length > 0 && (
          <Status tone="warn" shape="warn">
            {t('attendees.person.erase.away', { stations: list(away) })}
          </Status>
        )}
      </div>
      <footer className="dialog__foot">
        <OrderStatus {...order} />
        <Button data-autofocus onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button kind="primary" disabled={isBusy(order.state)} onClick={erase}>
          {t('attendees.person.erase.go')}
        </Button>
      </footer>
    </Dialog>
  )
}
