import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { folderRefusals } from '../../../../shared/contract/badges.ts'
import { problemName } from '../../../../shared/contract/problem.ts'
import {
  type PrinterDriverName,
  printerDriverNames,
  printerDrivers,
  type Transport,
} from '../../../../shared/domain/badges/printer-drivers.ts'
import { useLanguage } from '../../../i18n/use-language.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { useProblemWords } from '../parts/problem-words.ts'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { type FoundPrinter, FoundPrinters } from './found-printers.tsx'
import { emptyDraft, hasHead, type PrinterDraft, type PrinterFault, printerInput } from './printer-draft.ts'

const aboutAddress = ['address-refused', ...Object.keys(folderRefusals)]

const addressExamples: Readonly<Record<Transport, string>> = {
  folder: '/home/regie/badges',
  tcp: 'tcp://192.168.1.50:9100',
  cups: 'Badges',
}

/** A folder that receives every badge as a PDF, a printer on the network, or a CUPS queue. */
export const AddPrinterDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation('pilot')
  const words = useProblemWords()
  const order = useOrder('printers.add')
  const [language] = useLanguage()
  const [driver, setDriver] = useState<PrinterDriverName>('pdf-folder')
  const { transport } = printerDrivers[driver]
  const draftOf = (chosen: PrinterDriverName) =>
    emptyDraft(chosen, t(`badges.dialog.nameHint.${printerDrivers[chosen].transport}`), language)
  const [draft, setDraft] = useState(() => draftOf(driver))
  const [faults, setFaults] = useState<ReadonlySet<PrinterFault>>(new Set())
  const choose = (chosen: PrinterDriverName) => {
    setDriver(chosen)
    setFaults(new Set())
    setDraft(draftOf(chosen))
  }
  const take = ({ driver: found, name, address }: FoundPrinter) => {
    choose(found)
    setDraft({ ...draftOf(found), name, address })
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const read = printerInput(driver, draft)
    setFaults('faults' in read ? read.faults : new Set())
    if ('input' in read && (await order.give(read.input)) !== null) onClose()
  }
  const field = (name: keyof PrinterDraft) => ({
    value: draft[name],
    onChange: ({ target }: { target: HTMLInputElement }) => setDraft((now) => ({ ...now, [name]: target.value })),
  })
  const refusal = order.problem ? problemName(order.problem) : ''
  const isAboutAddress = aboutAddress.includes(refusal)
  const addressWords = () => {
    if (faults.has('addressNeeded')) return t(`badges.dialog.addressNeeded.${transport}`)
    if (!isAboutAddress || !order.problem) return undefined
    return transport === 'folder' ? words(order.problem) : t(`badges.dialog.addressRefused.${transport}`)
  }
  const sizeError = (fault: PrinterFault) => (faults.has(fault) ? t('badges.dialog.sizeNeeded') : undefined)
  return (
    <Dialog title={t('badges.dialog.title')} about={t(`badges.dialog.more.${transport}`)} wide onClose={onClose}>
      <form className="column min-height-0" onSubmit={save} noValidate>
        <div className="dialog__body form grid form--3 three-columns">
          <div className="full-row">
            <FoundPrinters onChoose={take} />
          </div>
          <div className="full-row form grid form--2 two-columns">
            <SelectField
              label={t('badges.dialog.kind')}
              value={driver}
              onChange={({ target }) => choose(target.value as PrinterDriverName)}
            >
              {printerDriverNames.map((one) => (
                <option key={one} value={one}>
                  {printerDrivers[one].name[language]}
                </option>
              ))}
            </SelectField>
            <Field
              {...field('name')}
              label={t('badges.dialog.name')}
              maxLength={80}
              error={faults.has('nameNeeded') ? t('badges.dialog.nameNeeded') : undefined}
            />
          </div>
          <div className="full-row">
            <Field
              {...field('address')}
              label={t(`badges.dialog.address.${transport}`)}
              hint={t(`badges.dialog.addressMore.${transport}`)}
              data-autofocus
              maxLength={500}
              placeholder={addressExamples[transport]}
              error={addressWords()}
            />
          </div>
          <Field
            {...field('width')}
            label={t('badges.dialog.width')}
            inputMode="decimal"
            error={sizeError('widthNeeded')}
          />
          <Field
            {...field('height')}
            label={t('badges.dialog.height')}
            inputMode="decimal"
            error={sizeError('heightNeeded')}
          />
          <Field
            {...field('dpi')}
            label={t('badges.dialog.dpi')}
            inputMode="numeric"
            error={faults.has('dpiNeeded') ? t('badges.dialog.dpiNeeded') : undefined}
          />
          {hasHead(driver) && (
            <Field
              {...field('head')}
              label={t('badges.dialog.head')}
              inputMode="decimal"
              error={sizeError('headNeeded')}
            />
          )}
        </div>
        <footer className="dialog__foot">
          <OrderStatus state={isAboutAddress ? 'idle' : order.state} problem={order.problem} />
          <Button kind="primary" submit disabled={isBusy(order.state)}>
            {t('badges.dialog.save')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
