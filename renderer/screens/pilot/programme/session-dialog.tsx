import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow, ViewValue } from '../../../../shared/contract/contract.ts'
import { type Problem, problemName } from '../../../../shared/contract/problem.ts'
import { sessionKinds } from '../../../../shared/domain/programme/session.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { Status } from '../../../ui/status.tsx'
import { Choice } from '../parts/choice.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { useProblemWords } from '../parts/problem-words.ts'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { capacityOf } from './capacity.ts'
import { draftOf, emptySession, ofKind, type SessionDraft, type SessionFault, sessionInput } from './session-draft.ts'

interface SessionDialogProps {
  readonly event: ViewValue<'event'>
  readonly rooms: readonly ViewRow<'rooms'>[]
  /** The one to change. Null: a new one. */
  readonly session: ViewRow<'programme'> | null
  /** The person wants to cancel or remove it. */
  readonly onCancelling: () => void
  readonly onClose: () => void
}

/** Refusals that belong to one field, and are shown there. */
type Refused = 'starts' | 'ends' | 'code' | 'day' | 'room'
const fieldOfProblem: Readonly<Record<string, Refused>> = {
  'ends-before-start': 'ends',
  'outside-day': 'ends',
  'code-taken': 'code',
  'unknown-day': 'day',
  'unknown-room': 'room',
}
const placeOf = (problem: Problem | null) => (problem === null ? undefined : fieldOfProblem[problemName(problem)])

export const SessionDialog = ({ event, rooms, session, onCancelling, onClose }: SessionDialogProps) => {
  const { t } = useTranslation('pilot')
  const { date, time, number } = useFormats(event.timeZone)
  const words = useProblemWords()
  const adding = useOrder('sessions.add')
  const changing = useOrder('sessions.update')
  const order = session ? changing : adding
  const [draft, setDraft] = useState<SessionDraft>(() =>
    session ? draftOf(session, time) : emptySession(rooms[0]?.roomId ?? ''),
  )
  const [faults, setFaults] = useState<ReadonlySet<SessionFault>>(new Set())
  const change = (changes: Partial<SessionDraft>) => setDraft((now) => ({ ...now, ...changes }))
  const place = placeOf(order.problem)
  const refused = (field: Refused) => (order.problem && place === field ? words(order.problem) : undefined)
  // The station's default if no number is given.
  const roomPlaces = rooms.find(({ roomId }) => roomId === draft.roomId)?.capacity ?? null
  const save = async (submitted: FormEvent) => {
    submitted.preventDefault()
    const read = sessionInput(draft, event)
    setFaults('faults' in read ? read.faults : new Set())
    if (!('input' in read)) return
    const { code, capacity = null, ...input } = read.input
    const isDone = session
      ? await changing.give({ ...input, sessionId: session.sessionId, capacity })
      : await adding.give(read.input)
    if (isDone !== null) onClose()
  }
  const places = capacityOf(draft.places)
  const tooMany =
    typeof places === 'number' && session && !session.cancelled
      ? Math.max(session.registered, session.admitted) - places
      : 0
  return (
    <Dialog
      title={t(session ? 'programme.sessionDialog.change' : 'programme.sessionDialog.title')}
      wide
      onClose={onClose}
    >
      <form className="column min-height-0" onSubmit={save} noValidate>
        <div className="dialog__body form grid form--3 three-columns">
          <div className="session__title">
            <Field
              data-autofocus
              label={t('programme.sessionDialog.name')}
              value={draft.title}
              maxLength={200}
              error={faults.has('nameNeeded') ? t('programme.sessionDialog.nameNeeded') : undefined}
              onChange={({ target }) => change({ title: target.value })}
            />
          </div>
          <Field
            label={t('programme.sessionDialog.code')}
            hint={t(session ? 'programme.sessionDialog.codeStays' : 'action.optional')}
            placeholder="A2"
            maxLength={20}
            readOnly={session !== null}
            value={draft.code}
            error={faults.has('badCode') ? t('programme.sessionDialog.badCode') : refused('code')}
            onChange={({ target }) => change({ code: target.value })}
          />
          <SelectField
            label={t('programme.sessionDialog.day')}
            value={draft.day}
            error={refused('day')}
            onChange={({ target }) => change({ day: Number(target.value) })}
          >
            {event.days.map((day, index) => (
              <option key={day} value={index + 1}>
                {t('programme.dayShort', { number: index + 1, date: date(`${day}T12:00:00Z`) })}
              </option>
            ))}
          </SelectField>
          {(['starts', 'ends'] as const).map((end) => (
            <Field
              key={end}
              label={t(`programme.sessionDialog.${end}`)}
              placeholder={end === 'starts' ? '09:30' : '12:00'}
              inputMode="numeric"
              maxLength={8}
              value={draft[end]}
              error={
                faults.has(end === 'starts' ? 'startNeeded' : 'endNeeded')
                  ? t('programme.sessionDialog.timeNeeded')
                  : refused(end)
              }
              onChange={({ target }) => change({ [end]: target.value })}
            />
          ))}
          <SelectField
            label={t('programme.sessionDialog.kind')}
            value={draft.kind}
            onChange={({ target }) =>
              setDraft((now) => ofKind(now, sessionKinds.find((kind) => kind === target.value) ?? now.kind))
            }
          >
            {sessionKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`programme.kind.${kind}`)}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t('programme.sessionDialog.room')}
            value={draft.roomId}
            error={faults.has('roomNeeded') ? t('programme.sessionDialog.roomNeeded') : refused('room')}
            onChange={({ target }) => change({ roomId: target.value })}
          >
            {rooms.map(({ roomId, name }) => (
              <option key={roomId} value={roomId}>
                {name}
              </option>
            ))}
          </SelectField>
          <Field
            label={t('programme.sessionDialog.capacity')}
            hint={t('action.optional')}
            placeholder={roomPlaces === null ? '' : String(roomPlaces)}
            inputMode="numeric"
            value={draft.places}
            error={faults.has('badCapacity') ? t('programme.badCapacity') : undefined}
            onChange={({ target }) => change({ places: target.value })}
          />
          <div className="full-row stack gap-2">
            {tooMany > 0 && (
              <Status tone="warn" shape="warn">
                {t('programme.sessionDialog.tooMany', { count: tooMany, value: number(tooMany) })}
              </Status>
            )}
            <Choice
              type="checkbox"
              checked={draft.registration}
              onChange={({ target }) => change({ registration: target.checked })}
            >
              {t('programme.sessionDialog.registration')}
            </Choice>
          </div>
        </div>
        <footer className="dialog__foot">
          {session && !session.cancelled && (
            <Button kind="quiet" onClick={onCancelling}>
              {t('programme.cancelDialog.open')}
            </Button>
          )}
          <OrderStatus state={place ? 'idle' : order.state} problem={order.problem} />
          <Button kind="primary" submit disabled={isBusy(order.state)}>
            {t(session ? 'programme.save' : 'programme.sessionDialog.save')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}
