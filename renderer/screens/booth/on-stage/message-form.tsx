import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import type { FormOrder } from '../settings/use-form-order.ts'

interface MessageFormProps {
  readonly roomId: string
  readonly message: ViewValue<'stage'>['message']
  readonly give: FormOrder['give']
}

/** A message to the speaker, on the return screen. */
export const MessageForm = ({ roomId, message, give }: MessageFormProps) => {
  const { t } = useTranslation('onStage')
  const [text, setText] = useState('')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && (await give('show.message', { roomId, text: text.trim() }, t('message.sent'))))
      setText('')
  }
  return (
    <form className="ons__part rule-bottom" onSubmit={(event) => void send(event)}>
      <Field
        data-autofocus
        label={t('message.label')}
        value={text}
        maxLength={200}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="row min-width-0">
        <span className="grow truncate">
          {message ? t('message.shown', { text: message.text }) : t('message.none')}
        </span>
        <Button
          disabled={message === null}
          onClick={() => void give('show.message', { roomId, text: '' }, t('message.gone'))}
        >
          {t('takeAway')}
        </Button>
        <Button kind="primary" submit>
          {t('message.send')}
        </Button>
      </div>
    </form>
  )
}
