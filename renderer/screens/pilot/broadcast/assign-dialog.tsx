import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { instantOf, zonedIso } from '../../../../shared/domain/event/zoned-time.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'

interface AssignDialogProps {
  readonly row: ViewRow<'followUps'>
  readonly timeZone: string | undefined
  readonly onClose: () => void
}

/** Who is to answer, and by when: a day is due at its end. */
export const AssignDialog = ({ row, timeZone = 'UTC', onClose }: AssignDialogProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('followUps.assign')
  const [answerer, setAnswerer] = useState(row.answerer ?? '')
  const [day, setDay] = useState(row.dueAt === null ? '' : zonedIso(timeZone, Date.parse(row.dueAt)).slice(0, 10))
  const [isTried, setIsTried] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (answerer.trim() === '') return
    const dueAt = day === '' ? null : new Date(instantOf(timeZone, day, '23:59')).toISOString()
    const outcome = await order.give({ questionId: row.questionId, answerer: answerer.trim(), dueAt })
    if (outcome !== null) onClose()
  }
  return (
    <Dialog title={t('broadcast.followUps.assignOf')} about={row.text} onClose={onClose}>
      <form className="column min-height-0" onSubmit={submit} noValidate>
        <div className="dialog__body">
          <Field
            data-autofocus="select"
            label={t('broadcast.followUps.answerer')}
            hint={t('broadcast.followUps.answererHint')}
            maxLength={120}
            value={answerer}
            error={isTried && answerer.trim() === '' ? t('broadcast.followUps.answererNeeded') : undefined}
            onChange={({ target }) => setAnswerer(target.value)}
          />
          <Field
            type="date"
            label={t('broadcast.followUps.dueOn')}
            hint={t('broadcast.followUps.dueHint')}
            value={day}
            onChange={({ target }) => setDay(target.value)}
          />
        </div>
        <OrderFoot order={order}>{t('broadcast.followUps.assignGo')}</OrderFoot>
      </form>
    </Dialog>
  )
}
