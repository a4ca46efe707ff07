import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../../ui/field.tsx'
import { useDesk } from '../desk-context.tsx'
import type { Details } from './details.ts'
import { FormDialog } from './form-dialog.tsx'
import { useAct } from './use-act.ts'
import { Who } from './who.tsx'

const fields = ['firstName', 'lastName', 'organisation', 'email', 'phone', 'accessibility'] as const
type FieldName = (typeof fields)[number]

/**
 * Only fields changed here are sent, and unchanged fields follow the person. So two desks that correct one person at
 * the same time do not undo each other.
 */
export const DetailsAmend = ({ person, onDone }: { readonly person: Details; readonly onDone: () => void }) => {
  const { t } = useTranslation('reception')
  const { say } = useDesk()
  const { act, isBusy, problem, setProblem } = useAct()
  const [opened] = useState(person)
  const [typed, setTyped] = useState<Partial<Record<FieldName, string>>>({})
  const [chosen, setChosen] = useState<boolean>()
  const now = (name: FieldName): string => person[name] ?? ''
  const text = (name: FieldName): string => typed[name] ?? now(name)
  const firstNameOnly = chosen ?? person.firstNameOnly
  const labels: Readonly<Record<FieldName, string>> = {
    firstName: t('register.firstName'),
    lastName: t('register.lastName'),
    organisation: t('register.organisation'),
    email: t('details.email'),
    phone: t('details.phone'),
    accessibility: t('details.accessibility'),
  }
  const isHidden = person.lastName === null
  // A name hidden from reception cannot be corrected there: it would be overwritten unseen.
  const shown = fields.filter((name) => person[name] !== null)
  const isMissing = (name: FieldName) =>
    (name === 'firstName' || name === 'lastName') && shown.includes(name) && text(name).trim() === ''

  const save = async () => {
    if (shown.some(isMissing)) return
    const changed = shown.filter((name) => text(name).trim() !== now(name))
    const changes = {
      ...Object.fromEntries(changed.map((name) => [name, text(name).trim()])),
      ...(firstNameOnly !== person.firstNameOnly && { firstNameOnly }),
    }
    if (Object.keys(changes).length === 0) return setProblem(t('details.nothing'))
    const reply = await act('attendees.amend', { attendeeId: person.attendeeId, changes })
    if ('problem' in reply) return
    say(t('notice.amended'))
    onDone()
  }

  return (
    <FormDialog
      title={t('details.amend')}
      about={<Who person={person} />}
      wide={true}
      confirm={t('details.save')}
      changesPerson={true}
      isBusy={isBusy}
      problem={problem}
      onConfirm={() => void save()}
    >
      <div className="dialog__two grid">
        {shown.map((name, place) => (
          <Field
            key={name}
            label={labels[name]}
            data-autofocus={place === 0 ? true : undefined}
            maxLength={name === 'phone' ? 40 : 200}
            value={text(name)}
            // A restored value is no change of this desk.
            onChange={({ target: { value } }) =>
              setTyped({ ...typed, [name]: value === (opened[name] ?? '') ? undefined : value })
            }
            error={isMissing(name) ? t('register.needed') : undefined}
          />
        ))}
      </div>
      <label className="choice row gap-3 min-width-0 touch-high text-large">
        <input
          className="tick"
          type="checkbox"
          checked={firstNameOnly}
          disabled={isHidden}
          onChange={({ target: { checked } }) => setChosen(checked === opened.firstNameOnly ? undefined : checked)}
        />
        <span>
          {t('register.firstNameOnly')} {isHidden && <span className="muted">{t('details.hidden')}</span>}
        </span>
      </label>
    </FormDialog>
  )
}
