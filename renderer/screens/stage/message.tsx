import { useTranslation } from 'react-i18next'
import type { Formats } from '../../i18n/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Fitted } from './fitted.tsx'
import type { Stage } from './use-stage.ts'

interface MessageProps {
  readonly message: NonNullable<Stage['message']>
  /** Beside the timer, because a question is below. */
  readonly isBeside: boolean
  readonly formats: Formats
}

/** The booth's message, of one size in front of the speaker and in the hands of the host. */
export const Message = ({ message, isBeside, formats }: MessageProps) => {
  const { t } = useTranslation('stage')
  return (
    <section className="msg frame" role="status" data-testid="message">
      <Icon name="info" />
      <Fitted text={message.text} largest={isBeside ? 4 : 6.6} smallest={1.7} lines={4} align="middle" />
      <small className="self-center">{t('from', { time: formats.time(message.at) })}</small>
    </section>
  )
}
