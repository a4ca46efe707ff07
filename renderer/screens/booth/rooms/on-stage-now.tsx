import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { countdownAt } from '../../../../shared/contract/countdown.ts'
import { useSteadyNow } from '../../../app/use-connection.ts'
import { useValue } from '../../../app/use-view.ts'
import { Icon } from '../../../ui/icon.tsx'
import { useNameOnAir } from '../on-stage/name-on-air.ts'

/** What the speaker of a room reads besides the run of show: a message, and a timer with the remaining time; and the name in its picture. */
export const OnStageNow = ({ roomId }: { readonly roomId: string }) => {
  const { t } = useTranslation('onStage')
  const { value: stage } = useValue('stage', { roomId })
  const { message, timer } = stage ?? {}
  const name = useNameOnAir(roomId)
  const isAmiss = name?.is === 'asked' || name?.is === 'kept'
  if (!message && !timer && !name) return null
  return (
    <span className="now-on text-small-strong inline-flex push-right tone-accent num" data-testid="on-stage-now">
      {name && (
        <span
          className={`now-on__one relative overflow-hidden inline-row gap-1 now-on__message${isAmiss ? ' tone-warn' : ''}`}
          title={t(`name.is.${name.is}`, { text: name.text })}
          data-testid="name-now"
          data-is={name.is}
        >
          <Icon name={isAmiss ? 'warn' : 'user'} />
          <span className="truncate">{name.text ?? t('name.is.kept')}</span>
        </span>
      )}
      {timer && <Left timer={timer} warningS={stage?.warningS ?? 0} />}
      {message && (
        <span
          className="now-on__one relative overflow-hidden inline-row gap-1 no-shrink now-on__message"
          title={t('message.shown', { text: message.text })}
        >
          <Icon name="send" />
          <span className="truncate">{message.text}</span>
        </span>
      )}
    </span>
  )
}

interface LeftProps {
  readonly timer: NonNullable<ViewValue<'stage'>['timer']>
  readonly warningS: number
}

const Left = ({ timer, warningS }: LeftProps) => {
  const { t } = useTranslation('onStage')
  const { phase, digits, signed } = countdownAt(timer, useSteadyNow(200), warningS)
  const words = t(`timer.${phase === 'soon' ? 'running' : phase}`, { time: phase === 'paused' ? signed : digits })
  return (
    <span
      className={`now-on__one relative overflow-hidden inline-row gap-1 no-shrink now-on__one--${phase}${phase === 'soon' ? ' tone-warn' : ''}`}
      title={words}
    >
      <Icon name={phase === 'overrun' ? 'warn' : phase === 'paused' ? 'wait' : 'clock'} />
      <span aria-hidden="true">{signed}</span>
      <span className="vh">{words}</span>
    </span>
  )
}
