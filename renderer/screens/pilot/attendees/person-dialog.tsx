import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { type Status, statuses } from '../../../../shared/domain/attendees/attendee.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { personName } from '../../../ui/person-name.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { useAmendment } from '../../../ui/use-amendment.ts'
import { Choice } from '../parts/choice.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { usePassWords } from '../parts/pass-words.ts'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { ErasePerson } from './erase-person.tsx'

type Person = NonNullable<ViewValue<'attendees.one'>>

interface PersonDialogProps {
  readonly attendeeId: string
  readonly onSaved?: () => void
  readonly onClose: () => void
}

/** One person, to read, to correct and to erase. */
export const PersonDialog = (props: PersonDialogProps) => {
  const { t } = useTranslation('pilot')
  const { value, state } = useValue('attendees.one', { id: props.attendeeId })
  const [isErasing, setIsErasing] = useState(false)
  if (value && isErasing)
    return (
      <ErasePerson
        key="erase"
        attendeeId={props.attendeeId}
        name={personName(value)}
        onErased={props.onClose}
        onClose={() => setIsErasing(false)}
      />
    )
  if (value) return <PersonForm {...props} person={value} onErase={() => setIsErasing(true)} />
  return (
    <Dialog title={t('attendees.person.title')} wide onClose={props.onClose}>
      <div className="dialog__body">
        <p className="soft">{t(state === 'loading' ? 'state.loading' : 'attendees.person.gone')}</p>
      </div>
    </Dialog>
  )
}

interface PersonFormProps extends PersonDialogProps {
  readonly person: Person
  readonly onErase: () => void
}

const PersonForm = ({ person, onSaved, onErase, onClose }: PersonFormProps) => {
  const { t } = useTranslation('pilot')
  const order = useOrder('attendees.amend')
  const { shown, text, type, isMissing, firstNameOnly, chooseFirstNameOnly, changes } = useAmendment(person)
  const [chosen, setChosen] = useState<Status | null>(null)
  const status = chosen ?? person.status
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (shown.some(isMissing)) return
    const changed = { ...changes(), ...(status !== person.status && { status }) }
    if (Object.keys(changed).length > 0) {
      if ((await order.give({ attendeeId: person.attendeeId, changes: changed })) === null) return
      onSaved?.()
    }
    onClose()
  }
  return (
    <Dialog title={personName(person)} about={<Facts person={person} />} wide onClose={onClose}>
      <form className="column min-height-0" onSubmit={save} noValidate>
        <div className="dialog__body">
          <div className="form grid form--2 two-columns">
            {shown.map((name, place) => (
              <Field
                key={name}
                label={t(`attendees.person.${name}`)}
                data-autofocus={place === 0 || undefined}
                maxLength={name === 'phone' ? 40 : 200}
                value={text(name)}
                error={isMissing(name) ? t('attendees.person.needed') : undefined}
                onChange={({ target }) => type(name, target.value)}
              />
            ))}
            <SelectField
              label={t('attendees.list.column.status')}
              value={status}
              onChange={({ target }) => setChosen(statuses.find((one) => one === target.value) ?? null)}
            >
              {statuses.map((one) => (
                <option key={one} value={one}>
                  {t(`attendees.status.${one}`)}
                </option>
              ))}
            </SelectField>
          </div>
          <Choice
            type="checkbox"
            checked={firstNameOnly}
            more={t('attendees.person.firstNameOnlyMore')}
            onChange={({ target }) => chooseFirstNameOnly(target.checked)}
          >
            {t('attendees.person.firstNameOnly')}
          </Choice>
        </div>
        <footer className="dialog__foot">
          <Button kind="quiet" onClick={onErase}>
            {t('attendees.person.erase.open')}
          </Button>
          <OrderStatus {...order} />
          <Button kind="primary" submit disabled={isBusy(order.state)}>
            {t('attendees.person.save')}
          </Button>
        </footer>
      </form>
    </Dialog>
  )
}

/** The ticket, what it opens, and what has become of it. */
const Facts = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('pilot')
  const passWords = usePassWords()
  const { rows } = useView('programme', {})
  const sessions = rows.filter(({ sessionId }) => person.sessionIds.includes(sessionId)).map(sessionName)
  return [
    person.code,
    passWords(person.pass),
    ...sessions,
    t('attendees.person.entries', { count: person.admissions.length }),
    t('attendees.person.badges', { count: person.badgesOut }),
    person.substitutedBy !== null && t('attendees.paper.substituted'),
    person.vanished && t('attendees.vanished.title'),
  ]
    .filter(Boolean)
    .join(' · ')
}
