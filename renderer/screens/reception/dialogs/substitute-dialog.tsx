import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../../ui/field.tsx'
import { useDesk } from '../desk-context.tsx'
import { nameOf, type Person } from '../person.ts'
import { FormDialog } from './form-dialog.tsx'
import { useAct } from './use-act.ts'
import { Who } from './who.tsx'

export const SubstituteDialog = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('reception')
  const { passages } = useDesk()
  const { act, isBusy, problem } = useAct()
  const [firstName, setFirstName] = useState('')
  const [lastName, setLastName] = useState('')
  const [tried, setTried] = useState(false)
  const isMissing = (text: string) => (tried && text.trim() === '' ? t('register.needed') : undefined)

  const substitute = async () => {
    setTried(true)
    if (firstName.trim() === '' || lastName.trim() === '') return
    const name = { firstName: firstName.trim(), lastName: lastName.trim() }
    await act('attendees.substitute', { attendeeId: person.attendeeId, ...name }, passages.admitAfter(nameOf(name)))
  }

  return (
    <FormDialog
      title={t('substitute.title')}
      about={<Who person={person} />}
      confirm={t('substitute.confirm')}
      changesPerson={true}
      isBusy={isBusy}
      problem={problem}
      onConfirm={() => void substitute()}
    >
      <p className="soft">{t('substitute.text')}</p>
      <div className="dialog__two grid">
        <Field
          label={t('register.firstName')}
          data-autofocus={true}
          maxLength={200}
          value={firstName}
          onChange={({ target }) => setFirstName(target.value)}
          error={isMissing(firstName)}
        />
        <Field
          label={t('register.lastName')}
          maxLength={200}
          value={lastName}
          onChange={({ target }) => setLastName(target.value)}
          error={isMissing(lastName)}
        />
      </div>
    </FormDialog>
  )
}
