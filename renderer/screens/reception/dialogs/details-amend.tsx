import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../../ui/field.tsx'
import { useDesk } from '../desk-context.tsx'
import { nameOf } from '../person.ts'
import type { Details } from './details-dialog.tsx'
import { FormDialog } from './form-dialog.tsx'
import { useAct } from './use-act.ts'

const fields = ['firstName', 'lastName', 'organisation', 'email', 'phone', 'accessibility'] as const
type FieldName = (typeof fields)[number]

/** No verdict tells these. */
const isContact: ReadonlySet<string> = new Set(['email', 'phone'])

/** Only what was changed is sent: two desks that correct different cells do not undo each other. */
export const DetailsAmend = ({ person, onDone }: { readonly person: Details; readonly onDone: () => void }) => {
  const { t } = useTranslation('reception')
  const { passages, say, isPilot } = useDesk()
  const { act, isBusy, problem, setProblem } = useAct()
  const before = (name: FieldName): string => person[name] ?? ''
  const [texts, setTexts] = useState(() => Object.fromEntries(fields.map((name) => [name, before(name)])))
  const [firstNameOnly, setFirstNameOnly] = useState(person.firstNameOnly)
  const labels: Readonly<Record<FieldName, string>> = {
    firstName: t('register.firstName'),
    lastName: t('register.lastName'),
    organisation: t('register.organisation'),
    email: t('details.email'),
    phone: t('details.phone'),
    accessibility: t('details.accessibility'),
  }
  // A name withheld from reception cannot be corrected there: it would be overwritten unseen.
  const shown = fields.filter((name) => person[name] !== null)
  const isMissing = (name: FieldName) =>
    (name === 'firstName' || name === 'lastName') && shown.includes(name) && texts[name]?.trim() === ''

  const save = async () => {
    if (shown.some(isMissing)) return
    const changed = shown.filter((name) => texts[name]?.trim() !== before(name))
    const changes = {
      ...Object.fromEntries(changed.map((name) => [name, texts[name]?.trim()])),
      ...(firstNameOnly !== person.firstNameOnly && { firstNameOnly }),
    }
    if (Object.keys(changes).length === 0) return setProblem(t('details.nothing'))
    const reply = await act('attendees.amend', { attendeeId: person.attendeeId, changes })
    if ('problem' in reply) return
    const told = Object.fromEntries(Object.entries(changes).filter(([name]) => !isContact.has(name)))
    // Asked for from now on: reception is told no more than the first name.
    const withheld = firstNameOnly && !isPilot ? { lastName: null, organisation: null } : {}
    passages.change({ type: 'amended', attendeeId: person.attendeeId, changes: { ...told, ...withheld } })
    say(t('notice.amended'))
    onDone()
  }

  return (
    <FormDialog
      title={t('details.amend')}
      about={nameOf(person)}
      wide={true}
      confirm={t('details.save')}
      isBusy={isBusy}
      problem={problem}
      onConfirm={() => void save()}
    >
      <div className="dialog__two">
        {shown.map((name, place) => (
          <Field
            key={name}
            label={labels[name]}
            data-autofocus={place === 0 ? true : undefined}
            maxLength={name === 'phone' ? 40 : 200}
            value={texts[name] ?? ''}
            onChange={({ target }) => setTexts({ ...texts, [name]: target.value })}
            error={isMissing(name) ? t('register.needed') : undefined}
          />
        ))}
      </div>
      <label className="choice">
        <input type="checkbox" checked={firstNameOnly} onChange={({ target }) => setFirstNameOnly(target.checked)} />
        {t('register.firstNameOnly')}
      </label>
    </FormDialog>
  )
}
