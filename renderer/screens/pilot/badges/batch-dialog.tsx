import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { type Category, categories } from '../../../../shared/domain/attendees/attendee.ts'
import { useValue } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { PrinterChoice } from '../../../ui/printer-choice.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Choice } from '../parts/choice.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'

interface BatchDialogProps {
  readonly printers: readonly ViewRow<'printers'>[]
  readonly onClose: () => void
}

const everyDay = ''
const everyLetter = { from: 'A', to: 'Z' }
const isLetter = (text: string): boolean => /^[A-Z]$/.test(text)
/** The capacity of a shoe box for badges in their cases. */
const usualBox = '100'
const largestBox = 500

/** Who, on which printer, how many per box. */
export const BatchDialog = ({ printers, onClose }: BatchDialogProps) => {
  const { t } = useTranslation('pilot')
  const event = useValue('event', {})
  const desk = useValue('desk', {})
  const { number } = useFormats()
  const order = useOrder('badges.printBatch')
  const [chosen, setChosen] = useState<ReadonlySet<Category>>(new Set(categories))
  const [day, setDay] = useState(everyDay)
  const [letters, setLetters] = useState(everyLetter)
  const [size, setSize] = useState(usualBox)
  const [asked, setAsked] = useState<string | null>(null)
  const [isTried, setIsTried] = useState(false)
  const printerId = asked ?? desk.value?.printerId ?? printers[0]?.printerId ?? ''
  const boxSize = /^\d+$/.test(size.trim()) ? Number(size) : 0
  const isSizeBad = boxSize < 1 || boxSize > largestBox
  const areLettersBad = !isLetter(letters.from) || !isLetter(letters.to) || letters.from > letters.to
  const filter = {
    ...(chosen.size < categories.length && { categories: [...chosen] }),
    ...(day !== everyDay && { days: [Number(day)] }),
    ...((letters.from !== everyLetter.from || letters.to !== everyLetter.to) && { letters }),
  }
  const preview = useValue('batchPreview', isSizeBad || areLettersBad || chosen.size === 0 ? null : { filter, boxSize })
  const toggle = (category: Category) =>
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(category)) after.add(category)
      return after
    })

  const save = async (submitted: FormEvent) => {
    submitted.preventDefault()
    setIsTried(true)
    if (isSizeBad || areLettersBad || chosen.size === 0) return
    if ((await order.give({ filter, boxSize, printerId })) !== null) onClose()
  }

  return (
    <Dialog title={t('badges.batch.dialog.title')} onClose={onClose}>
      <form className="column min-height-0" onSubmit={save} noValidate>
        <div className="dialog__body">
          <p className="soft">{t('badges.batch.dialog.more')}</p>
          <fieldset className="choices">
            <legend>{t('badges.batch.dialog.who')}</legend>
            {categories.map((category) => (
              <Choice
                key={category}
                type="checkbox"
                checked={chosen.has(category)}
                onChange={() => toggle(category)}
                data-autofocus={category === categories[0] || undefined}
              >
                {t(`badges.batch.dialog.category.${category}`)}
              </Choice>
            ))}
          </fieldset>
          {isTried && chosen.size === 0 && <p className="field__error">{t('badges.batch.dialog.whoNeeded')}</p>}
          <SelectField label={t('badges.batch.dialog.day')} value={day} onChange={({ target }) => setDay(target.value)}>
            <option value={everyDay}>{t('badges.batch.dialog.everyDay')}</option>
            {(event.value?.days ?? []).map((date, index) => (
              <option key={date} value={index + 1}>
                {t('badges.batch.dialog.dayNumber', { number: index + 1 })}
              </option>
            ))}
          </SelectField>
          <div className="dialog__two grid">
            {(['from', 'to'] as const).map((end) => (
              <Field
                key={end}
                label={t(`badges.batch.dialog.letters.${end}`)}
                maxLength={1}
                value={letters[end]}
                error={isTried && areLettersBad ? t('badges.batch.dialog.letters.needed') : undefined}
                onChange={({ target }) => setLetters({ ...letters, [end]: target.value.toUpperCase() })}
              />
            ))}
          </div>
          <Field
            label={t('badges.batch.dialog.size')}
            hint={t('badges.batch.dialog.sizeMore')}
            inputMode="numeric"
            value={size}
            error={isTried && isSizeBad ? t('badges.batch.dialog.sizeNeeded', { most: largestBox }) : undefined}
            onChange={({ target }) => setSize(target.value)}
          />
          <PrinterChoice
            label={t('badges.batch.dialog.printer')}
            printers={printers}
            value={printerId}
            onChoose={setAsked}
          />
          <p className="text-strong num min-height-20" role="status">
            {preview.value && <BatchSize {...preview.value} />}
          </p>
          {preview.value && preview.value.unwritten.length > 0 && (
            <p className="soft">{t('badges.batch.dialog.unwritten', { names: preview.value.unwritten.join(', ') })}</p>
          )}
        </div>
        <OrderFoot order={order}>
          {preview.value
            ? t('badges.batch.dialog.go', { count: preview.value.badges, value: number(preview.value.badges) })
            : t('badges.batch.dialog.save')}
        </OrderFoot>
      </form>
    </Dialog>
  )
}

/** What would be printed, before it is. */
const BatchSize = ({ badges, boxes }: { readonly badges: number; readonly boxes: number }) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  if (badges === 0) return t('badges.batch.dialog.nobody')
  return `${t('badges.batch.dialog.badges', { count: badges, value: number(badges) })} ${t('badges.batch.dialog.boxes', { count: boxes, value: number(boxes) })}`
}
