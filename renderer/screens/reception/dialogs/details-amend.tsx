import { useTranslation } from 'react-i18next'
import { Field } from '../../../ui/field.tsx'
import { type AmendableField, useAmendment } from '../../../ui/use-amendment.ts'
import { useDesk } from '../desk-context.tsx'
import type { Details } from './details.ts'
import { FormDialog } from './form-dialog.tsx'
import { useAct } from './use-act.ts'
import { Who } from './who.tsx'

/** What a desk corrects of a person. */
export const DetailsAmend = ({ person, onDone }: { readonly person: Details; readonly onDone: () => void }) => {
  const { t } = useTranslation('reception')
  const { say } = useDesk()
  const { act, isBusy, problem, setProblem } = useAct()
  const { shown, text, type, isMissing, firstNameOnly, chooseFirstNameOnly, changes } = useAmendment(person)
  const labels: Readonly<Record<AmendableField, string>> = {
    firstName: t('register.firstName'),
    lastName: t('register.lastName'),
    organisation: t('register.organisation'),
    email: t('details.email'),
    phone: t('details.phone'),
    accessibility: t('details.accessibility'),
  }
  const isHidden = person.lastName === null

  const save = async () => {
    if (shown.some(isMissing)) return
    const changed = changes()
    if (Object.keys(changed).length === 0) return setProblem(t('details.nothing'))
    const reply = await act('attendees.amend', { attendeeId: person.attendeeId, changes: changed })
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
            onChange={({ target: { value } }) => type(name, value)}
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
          onChange={({ target: { checked } }) => chooseFirstNameOnly(checked)}
        />
        <span>
          {t('register.firstNameOnly')} {isHidden && <span className="muted">{t('details.hidden')}</span>}
        </span>
      </label>
    </FormDialog>
  )
}
