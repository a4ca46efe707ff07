import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { useDesk } from '../desk-context.tsx'
import type { Person } from '../person.ts'
import { FormDialog } from './form-dialog.tsx'
import { useAct } from './use-act.ts'
import { Who } from './who.tsx'

export const AttentionDialog = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation('reception')
  const { say } = useDesk()
  const { act, close, isBusy, problem } = useAct()
  const [note, setNote] = useState(person.attention?.note ?? '')
  const [host, setHost] = useState(person.attention?.host ?? '')
  const [tried, setTried] = useState(false)

  const save = async (attention: { note: string; host: string } | null) => {
    const reply = await act('attendees.amend', { attendeeId: person.attendeeId, changes: { attention } })
    if ('problem' in reply) return
    close()
    say(t(attention ? 'notice.attentionSaved' : 'notice.attentionGone'))
  }

  return (
    <FormDialog
      title={t('attention.title')}
      about={<Who person={person} />}
      confirm={t('attention.confirm')}
      changesPerson={true}
      isBusy={isBusy}
      problem={problem}
      extra={
        person.attention && (
          <Button large onClick={() => void save(null)}>
            {t('attention.remove')}
          </Button>
        )
      }
      onConfirm={() => {
        setTried(true)
        if (note.trim() !== '') void save({ note: note.trim(), host: host.trim() })
      }}
    >
      <p className="soft">{t('attention.text')}</p>
      <Field
        label={t('attention.note')}
        data-autofocus={true}
        maxLength={300}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={tried && note.trim() === '' ? t('attention.needed') : undefined}
      />
      <Field
        label={t('attention.host')}
        hint={t('register.optional')}
        maxLength={120}
        value={host}
        onChange={({ target }) => setHost(target.value)}
      />
    </FormDialog>
  )
}
