import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { FormStatus } from './form-status.tsx'
import { useFormOrder } from './use-form-order.ts'

/** Adds a room that the programme does not have. The next step is its OBS. */
export const NewRoomForm = ({ onAdded }: { readonly onAdded: (roomId: string) => void }) => {
  const { t } = useTranslation('booth')
  const order = useFormOrder()
  const [name, setName] = useState('')
  const [isTried, setIsTried] = useState(false)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (name.trim() === '') return
    const outcome = await order.give('rooms.add', { name: name.trim() }, t('settings.saved'))
    if (outcome) onAdded(outcome.roomId)
  }
  return (
    <form className="column min-height-0" onSubmit={add} noValidate>
      <div className="dialog__body">
        <Field
          label={t('settings.roomName')}
          value={name}
          maxLength={200}
          error={isTried && name.trim() === '' ? t('settings.roomNeeded') : undefined}
          onChange={({ target }) => setName(target.value)}
        />
      </div>
      <footer className="dialog__foot">
        <FormStatus state={order.state} />
        <Button kind="primary" submit disabled={order.state.is === 'sending'}>
          {t('settings.addRoom')}
        </Button>
      </footer>
    </form>
  )
}
