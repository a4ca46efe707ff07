import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'

interface DelegationDialogProps {
  readonly printers: readonly ViewRow<'printers'>[]
  readonly onClose: () => void
}

const most = 200
const later = ''

/** Numbered badges for people of whom only the organisation is known. */
export const DelegationDialog = ({ printers, onClose }: DelegationDialogProps) => {
  const { t } = useTranslation('pilot')
  const register = useOrder('attendees.registerDelegation')
  const print = useOrder('badges.printBatch')
  const [organisation, setOrganisation] = useState('')
  const [text, setText] = useState('')
  const [printerId, setPrinterId] = useState(printers[0]?.printerId ?? later)
  const [isTried, setIsTried] = useState(false)
  const count = /^\d+$/.test(text.trim()) ? Number(text) : 0
  const isCountBad = count < 1 || count > most
  const order = register.state === 'done' ? print : register

  const save = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (organisation.trim() === '' || isCountBad) return
    const registered = await register.give({ organisation: organisation.trim(), count })
    if (registered === null) return
    if (printerId === later) return onClose()
    const { attendeeIds } = registered
    if ((await print.give({ filter: { attendeeIds }, boxSize: attendeeIds.length, printerId })) !== null) onClose()
  }

  return (
    <Dialog title={t('badges.delegation.title')} onClose={onClose}>
      <form className="column min-height-0" onSubmit={save} noValidate>
        <div className="dialog__body">
          <p className="soft">{t('badges.delegation.more')}</p>
          <Field
            data-autofocus
            label={t('badges.delegation.organisation')}
            maxLength={200}
            value={organisation}
            error={isTried && organisation.trim() === '' ? t('badges.delegation.organisationNeeded') : undefined}
            onChange={({ target }) => setOrganisation(target.value)}
          />
          <Field
            label={t('badges.delegation.count')}
            inputMode="numeric"
            value={text}
            error={isTried && isCountBad ? t('badges.delegation.countNeeded', { most }) : undefined}
            onChange={({ target }) => setText(target.value)}
          />
          <SelectField
            label={t('badges.batch.dialog.printer')}
            value={printerId}
            onChange={({ target }) => setPrinterId(target.value)}
          >
            {printers.map((printer) => (
              <option key={printer.printerId} value={printer.printerId}>
                {printer.name}
              </option>
            ))}
            <option value={later}>{t('badges.delegation.later')}</option>
          </SelectField>
        </div>
        <OrderFoot order={order}>{t('badges.delegation.save')}</OrderFoot>
      </form>
    </Dialog>
  )
}
