import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useNow } from '../../../app/use-connection.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { OrderStatus } from '../parts/order-status.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { missingPlaces, placesLeft } from './places-left.ts'

interface CancelSessionDialogProps {
  readonly session: ViewRow<'programme'>
  readonly sessions: readonly ViewRow<'programme'>[]
  readonly timeZone: string | undefined
  readonly onClose: () => void
}

/** A session that does not take place says so everywhere. One that nobody has used may be removed. */
export const CancelSessionDialog = ({ session, sessions, timeZone, onClose }: CancelSessionDialogProps) => {
  const { t } = useTranslation('pilot')
  const { number, time } = useFormats(timeZone)
  const cancelling = useOrder('sessions.cancel')
  const removing = useOrder('sessions.remove')
  const [reason, setReason] = useState('')
  const [insteadSessionId, setInstead] = useState('')
  // The status shown is that of the gesture that was made last.
  const [isRemoving, setIsRemoving] = useState(false)
  const { sessionId, registered, admitted } = session
  const isUnused = registered === 0 && admitted === 0
  const now = useNow(60_000)
  const ended = ({ endsAt }: ViewRow<'programme'>) => Date.parse(endsAt) <= now
  /** Nobody who waits for a session can be sent to one that has ended. */
  const isOver = (other: ViewRow<'programme'>) => ended(other) && !ended(session)
  const distance = ({ startsAt }: ViewRow<'programme'>) => Math.abs(Date.parse(startsAt) - Date.parse(session.startsAt))
  const others = sessions
    .filter((other) => other.sessionId !== sessionId && other.day === session.day && !other.cancelled && !isOver(other))
    .toSorted((one, other) => distance(one) - distance(other))
  const chosen = others.find((other) => other.sessionId === insteadSessionId)
  const missing = chosen ? missingPlaces(session, chosen) : 0
  const placesOf = (other: ViewRow<'programme'>) => {
    const left = placesLeft(other)
    return left === null
      ? t('programme.cancelDialog.noLimit')
      : t('programme.cancelDialog.left', { count: left, value: number(left) })
  }
  const cancel = async (submitted: FormEvent) => {
    submitted.preventDefault()
    setIsRemoving(false)
    const instead = insteadSessionId === '' ? {} : { insteadSessionId }
    if ((await cancelling.give({ sessionId, reason: reason.trim(), ...instead })) !== null) onClose()
  }
  const remove = async () => {
    setIsRemoving(true)
    if ((await removing.give({ sessionId })) !== null) onClose()
  }
  return (
    <Dialog title={t('programme.cancelDialog.title')} about={sessionName(session)} onClose={onClose}>
      <form className="column min-height-0" onSubmit={cancel} noValidate>
        <div className="dialog__body stack gap-3">
          <p className="text-large">
            {t('programme.cancelDialog.follows')}{' '}
            {registered > 0 && t('programme.cancelDialog.registered', { count: registered, value: number(registered) })}
          </p>
          <Field
            data-autofocus
            label={t('programme.cancelDialog.reason')}
            hint={t('programme.cancelDialog.reasonMore')}
            value={reason}
            maxLength={200}
            onChange={({ target }) => setReason(target.value)}
          />
          <SelectField
            label={t('programme.cancelDialog.instead')}
            value={insteadSessionId}
            warning={
              missing > 0 ? t('programme.cancelDialog.missing', { count: missing, value: number(missing) }) : undefined
            }
            onChange={({ target }) => setInstead(target.value)}
          >
            <option value="">{t('programme.cancelDialog.nothing')}</option>
            {others.map((other) => (
              <option key={other.sessionId} value={other.sessionId}>
                {/* The places before the title, whose end is cut in a narrow window. */}
                {time(other.startsAt)} · {placesOf(other)} · {sessionName(other)} · {other.roomName}
              </option>
            ))}
          </SelectField>
        </div>
        <footer className="dialog__foot">
          {isUnused && (
            <Button kind="quiet" disabled={isBusy(removing.state)} onClick={() => void remove()}>
              {t('programme.remove')}
            </Button>
          )}
          <OrderStatus {...(isRemoving ? removing : cancelling)} />
          <Button kind="primary" submit disabled={isBusy(cancelling.state)}>
            {t('programme.cancelDialog.save')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
