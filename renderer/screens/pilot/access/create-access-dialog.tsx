import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { grantableRoles } from '../../../../shared/contract/access.ts'
import type { CommandOutcome, ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { Choice } from '../parts/choice.tsx'
import { OrderFoot } from '../parts/order-foot.tsx'
import { useOrder } from '../parts/use-order.ts'
import { inDoorOrder } from './door-order.ts'

interface CreateAccessDialogProps {
  readonly sessions: readonly ViewRow<'programme'>[]
  readonly timeZone: string | undefined
  readonly onMade: (
    label: string,
    role: (typeof grantableRoles)[number],
    door: string | undefined,
    made: CommandOutcome<'access.create'>,
  ) => void
  readonly onClose: () => void
}

const spans = { expiresHour: 3_600, expiresDay: 86_400, expiresWeek: 7 * 86_400 } as const
const spanNames = ['expiresHour', 'expiresDay', 'expiresWeek'] as const

export const CreateAccessDialog = ({ sessions, timeZone, onMade, onClose }: CreateAccessDialogProps) => {
  const { t } = useTranslation('pilot')
  const { time } = useFormats(timeZone)
  const order = useOrder('access.create')
  const [role, setRole] = useState<(typeof grantableRoles)[number]>('reception')
  const [label, setLabel] = useState('')
  const [door, setDoor] = useState('')
  const [span, setSpan] = useState<(typeof spanNames)[number]>('expiresDay')
  const [isTried, setIsTried] = useState(false)
  const isDoor = role === 'door'
  const make = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (label.trim() === '' || (isDoor && door === '')) return
    const made = await order.give({
      role,
      label: label.trim(),
      expiresInS: spans[span],
      ...(isDoor && { checkpoint: door }),
    })
    if (made !== null) onMade(label.trim(), role, isDoor ? door : undefined, made)
  }
  const doorError =
    sessions.length === 0 ? t('access.noSessions') : isTried && door === '' ? t('access.doorNeeded') : undefined
  return (
    <Dialog title={t('access.create')} wide onClose={onClose}>
      <form className="column min-height-0" onSubmit={make} noValidate>
        <div className="dialog__body">
          <fieldset className="choices">
            <legend>{t('access.roleLabel')}</legend>
            <div className="folds gap-x-6 grid two-columns">
              {grantableRoles.map((name) => (
                <Choice
                  key={name}
                  type="radio"
                  name="role"
                  checked={role === name}
                  more={t(`access.roleMore.${name}`)}
                  onChange={() => setRole(name)}
                >
                  {t(`access.role.${name}`)}
                </Choice>
              ))}
            </div>
          </fieldset>
          {isDoor && (
            <SelectField
              label={t('access.door')}
              value={door}
              error={doorError}
              onChange={({ target }) => setDoor(target.value)}
            >
              <option value="" />
              {inDoorOrder(sessions).map((session) => (
                <option key={session.sessionId} value={session.sessionId}>
                  {t('overview.sessions.day', { day: session.day })} {time(session.startsAt)} · {sessionName(session)} ·{' '}
                  {session.roomName}
                </option>
              ))}
            </SelectField>
          )}
          <div className="form grid form--2 two-columns">
            <Field
              data-autofocus
              label={t('access.label')}
              placeholder={t('access.labelHint')}
              maxLength={80}
              value={label}
              error={isTried && label.trim() === '' ? t('access.labelNeeded') : undefined}
              onChange={({ target }) => setLabel(target.value)}
            />
            <SelectField
              label={t('access.expires')}
              value={span}
              onChange={({ target }) => setSpan(spanNames.find((name) => name === target.value) ?? 'expiresDay')}
            >
              {spanNames.map((name) => (
                <option key={name} value={name}>
                  {t(`access.${name}`)}
                </option>
              ))}
            </SelectField>
          </div>
          <p className="soft">{t('access.labelMore')}</p>
        </div>
        <OrderFoot order={order}>{t('access.go')}</OrderFoot>
      </form>
    </Dialog>
  )
}
