import '../../../ui/disagreements/disagreements.css'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { personName } from '../../../ui/person-name.ts'
import { Choice } from '../parts/choice.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'

interface SettleDialogProps {
  readonly conflict: ViewRow<'conflicts'>
  readonly timeZone: string | undefined
  readonly onClose: () => void
}

const notes = ['twice', 'lent', 'mistake'] as const

/** Both entries side by side, and a note for later. Nothing is removed: one person counts once. */
export const SettleDialog = ({ conflict, timeZone, onClose }: SettleDialogProps) => {
  const { t } = useTranslation(['pilot', 'disagreements'])
  const { timeWithSeconds } = useFormats(timeZone)
  const order = useOrder('conflicts.review')
  const [chosen, setChosen] = useState<(typeof notes)[number] | null>(null)
  const [typed, setTyped] = useState('')
  const [isTried, setTried] = useState(false)
  const note = typed.trim() || (chosen && t(`conflicts.note.${chosen}`)) || ''
  const { badges } = conflict
  const settle = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const { attendeeId, checkpoint, day } = conflict
    if (note !== '' && (await order.give({ attendeeId, checkpoint, day, note })) !== null) onClose()
  }
  return (
    <Dialog title={t('conflicts.title')} about={personName(conflict)} onClose={onClose}>
      <form className="column min-height-0" onSubmit={settle} noValidate>
        <div className="dialog__body">
          <ul className="dis__facts stack gap-3" aria-label={t('conflicts.admissions')}>
            {conflict.admissions.map(({ at, station }, place) => (
              <li
                className="outlined stack gap-05 content-start min-width-0 pad-3-4 text-large break-anywhere"
                key={`${at} ${station}`}
              >
                <b className="num title-large">{timeWithSeconds(at)}</b>
                <span>{station}</span>
                {place === 0 && <span className="soft text-normal">{t('conflicts.first')}</span>}
              </li>
            ))}
          </ul>
          <p className="soft">{t('conflicts.once')}</p>
          {badges > 1 && (
            <p className="note shade-warn">
              <Icon name="badge" size={20} />
              <span>{t('conflicts.badges', { count: badges })}</span>
            </p>
          )}
          <fieldset className="choices">
            <legend>{t('conflicts.noteLabel')}</legend>
            {notes.map((one) => (
              <Choice
                key={one}
                type="radio"
                name="note"
                checked={chosen === one && typed.trim() === ''}
                onChange={() => {
                  setChosen(one)
                  setTyped('')
                }}
              >
                {t(`conflicts.note.${one}`)}
              </Choice>
            ))}
          </fieldset>
          <Field
            data-autofocus
            label={t('conflicts.other')}
            hint={t('action.optional')}
            maxLength={300}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            error={isTried && note === '' ? t('disagreements:noteNeeded') : undefined}
          />
        </div>
        <OrderFoot order={order}>{t('conflicts.go')}</OrderFoot>
      </form>
    </Dialog>
  )
}
