import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { problemName } from '../../../../shared/contract/problem.ts'
import { broadcast } from '../../../i18n/fr/pilot/broadcast.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { describedBy, FieldFrame } from '../../../ui/field-frame.tsx'
import { Choice } from '../parts/choice.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'

interface AnswerDialogProps {
  readonly row: ViewRow<'followUps'>
  readonly onClose: () => void
}

const longest = 1000
type Refused = keyof typeof broadcast.followUps.refused
const isRefused = (name: string): name is Refused => Object.hasOwn(broadcast.followUps.refused, name)

/** An answer that all remote people read. A text that may name a person is read again first, and confirmed. */
export const AnswerDialog = ({ row, onClose }: AnswerDialogProps) => {
  const { t } = useTranslation('pilot')
  const id = useId()
  const order = useOrder('followUps.answer')
  const [text, setText] = useState('')
  const [reviewed, setReviewed] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const refused = order.problem === null ? '' : problemName(order.problem)
  const toReview = ['unmasked-name', 'held-word', 'to-check'].includes(refused)
  const written = text.trim()
  const error = () => {
    if (written.length > longest) return t('broadcast.followUps.answerLong', { count: written.length })
    if (isTried && written === '') return t('broadcast.followUps.answerNeeded')
    return isRefused(refused) ? t(`broadcast.followUps.refused.${refused}`) : undefined
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (written === '' || written.length > longest) return
    const { questionId, version } = row
    if ((await order.give({ questionId, text: written, version, reviewed })) !== null) onClose()
  }
  return (
    <Dialog title={t('broadcast.followUps.answerOf')} about={row.text} wide onClose={onClose}>
      <form className="column min-height-0" onSubmit={submit} noValidate>
        <div className="dialog__body">
          <FieldFrame id={id} label={t('broadcast.followUps.answerText')} error={error()}>
            <textarea
              className="broadcast__text"
              data-autofocus
              rows={6}
              value={text}
              {...describedBy(id, error())}
              onChange={({ target }) => setText(target.value)}
            />
          </FieldFrame>
          {toReview && (
            <Choice type="checkbox" checked={reviewed} onChange={({ target }) => setReviewed(target.checked)}>
              {t('broadcast.followUps.reviewed')}
            </Choice>
          )}
          <p className="soft">{t('broadcast.followUps.answerMore')}</p>
        </div>
        <OrderFoot order={isRefused(refused) ? { state: 'idle', problem: null } : order}>
          {t('broadcast.followUps.answerGo')}
        </OrderFoot>
      </form>
    </Dialog>
  )
}
