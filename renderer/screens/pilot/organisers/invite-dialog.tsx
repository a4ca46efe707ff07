import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommandOutcome } from '../../../../shared/contract/contract.ts'
import { type OrganiserArea, organiserAreas } from '../../../../shared/domain/organisers/organiser.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Choice } from '../parts/choice.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'

interface InviteDialogProps {
  readonly onMade: (label: string, made: CommandOutcome<'organisers.invite'>) => void
  readonly onClose: () => void
}

const spans = { expiresHour: 3_600, expiresHalfDay: 12 * 3_600, expiresThreeDays: 3 * 86_400 } as const
const spanNames = ['expiresHour', 'expiresHalfDay', 'expiresThreeDays'] as const

/** For whom, what they may read, and for how long. */
export const InviteDialog = ({ onMade, onClose }: InviteDialogProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('organisers.invite')
  const [label, setLabel] = useState('')
  const [mayRead, setMayRead] = useState<readonly OrganiserArea[]>(organiserAreas)
  const [span, setSpan] = useState<(typeof spanNames)[number]>('expiresHalfDay')
  const [isTried, setIsTried] = useState(false)
  const make = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    const who = label.trim()
    if (who === '' || mayRead.length === 0) return
    const made = await order.give({ label: who, mayRead: [...mayRead], expiresInS: spans[span] })
    if (made !== null) onMade(who, made)
  }
  return (
    <Dialog title={t('organisers.invite')} wide onClose={onClose}>
      <form className="column min-height-0" onSubmit={make} noValidate>
        <div className="dialog__body">
          <div className="form grid form--2 two-columns">
            <Field
              data-autofocus
              label={t('organisers.who')}
              placeholder={t('organisers.whoHint')}
              maxLength={80}
              value={label}
              error={isTried && label.trim() === '' ? t('organisers.whoNeeded') : undefined}
              onChange={({ target }) => setLabel(target.value)}
            />
            <SelectField
              label={t('organisers.expires')}
              value={span}
              onChange={({ target }) => setSpan(spanNames.find((name) => name === target.value) ?? 'expiresHalfDay')}
            >
              {spanNames.map((name) => (
                <option key={name} value={name}>
                  {t(`organisers.${name}`)}
                </option>
              ))}
            </SelectField>
          </div>
          <p className="soft">{t('organisers.whoMore')}</p>
          <fieldset className="choices">
            <legend>{t('organisers.reads')}</legend>
            {organiserAreas.map((area) => (
              <Choice
                key={area}
                type="checkbox"
                checked={mayRead.includes(area)}
                more={t(`organisers.areaMore.${area}`)}
                onChange={({ target }) =>
                  setMayRead(organiserAreas.filter((one) => (one === area ? target.checked : mayRead.includes(one))))
                }
              >
                {t(`organisers.area.${area}`)}
              </Choice>
            ))}
            {isTried && mayRead.length === 0 && (
              <p className="soft" role="alert">
                {t('organisers.readsNeeded')}
              </p>
            )}
          </fieldset>
        </div>
        <OrderFoot order={order}>{t('organisers.go')}</OrderFoot>
      </form>
    </Dialog>
  )
}
