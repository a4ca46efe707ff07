import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { PrinterChoice } from '../../../ui/printer-choice.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'

/** Opens the settings of a kiosk: its printer, and where it sends people. */
export const KioskButton = ({ accessId }: { readonly accessId: string }) => {
  const { t } = useTranslation('pilot')
  const { rows } = useView('kiosks', {})
  const kiosk = rows.find((one) => one.accessId === accessId)
  const [isAsked, setIsAsked] = useState(false)
  if (!kiosk) return null
  return (
    <>
      <Button small aria-label={t('access.kiosk.setOf', { label: kiosk.label })} onClick={() => setIsAsked(true)}>
        {t('access.kiosk.set')}
      </Button>
      {isAsked && <KioskDialog kiosk={kiosk} onClose={() => setIsAsked(false)} />}
    </>
  )
}

const KioskDialog = ({ kiosk, onClose }: { readonly kiosk: ViewRow<'kiosks'>; readonly onClose: () => void }) => {
  const { t } = useTranslation('pilot')
  const { rows: printers } = useView('printers', {})
  const { rows: desks } = useView('desks', {})
  const order = useOrder('kiosk.direct')
  const [printerId, setPrinterId] = useState(kiosk.printerId)
  const [deskId, setDeskId] = useState(kiosk.deskId)
  const [waitAt, setWaitAt] = useState(kiosk.waitAt)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (await order.give({ accessId: kiosk.accessId, printerId, deskId, waitAt })) onClose()
  }
  return (
    <Dialog title={kiosk.label} about={t('access.kiosk.about')} onClose={onClose}>
      <form onSubmit={save} noValidate>
        <div className="dialog__body">
          <PrinterChoice
            data-autofocus
            label={t('access.kiosk.printer')}
            none={t('access.kiosk.noPrinter')}
            printers={printers}
            value={printerId ?? ''}
            onChoose={(chosen) => setPrinterId(chosen || null)}
          />
          <SelectField
            label={t('access.kiosk.desk')}
            value={deskId ?? ''}
            onChange={({ target }) => setDeskId(target.value || null)}
          >
            <option value="">{t('access.kiosk.everyDesk')}</option>
            {desks.map(({ stationId, name }) => (
              <option key={stationId} value={stationId}>
                {name}
              </option>
            ))}
          </SelectField>
          <Field
            label={t('access.kiosk.waitAt')}
            placeholder={t('access.kiosk.waitAtHint')}
            maxLength={120}
            value={waitAt}
            onChange={({ target }) => setWaitAt(target.value)}
          />
        </div>
        <OrderFoot order={order}>{t('access.kiosk.go')}</OrderFoot>
      </form>
    </Dialog>
  )
}
