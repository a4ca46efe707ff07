import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../../shared/contract/contract.ts'
import { countdownAt } from '../../../../shared/contract/countdown.ts'
import { readLengthS } from '../../../../shared/domain/show/cue-row.ts'
import { lengthWords } from '../../../../shared/domain/show/length-words.ts'
import { useSteadyNow } from '../../../app/use-connection.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import type { FormOrder } from '../settings/use-form-order.ts'

type Timer = NonNullable<ViewValue<'stage'>['timer']>
interface TimerKeysProps {
  readonly roomId: string
  readonly timer: Timer | null
  /** What is left when countdowns turn orange, in s. */
  readonly warningS: number
  /** Of what is on, in seconds: what is proposed. */
  readonly itemS: number | null
  readonly give: FormOrder['give']
}

/** What is left when it turns orange, to choose from, in s. */
const warnings = [30, 60, 120, 300, 600]

/** The speaker's timer: start, pause, longer, shorter. */
export const TimerKeys = ({ roomId, timer, warningS, itemS, give }: TimerKeysProps) => {
  const { t } = useTranslation('onStage')
  const [length, setLength] = useState(lengthWords(itemS ?? 600))
  const [isTried, setIsTried] = useState(false)
  const lengthS = readLengthS(length) ?? 0
  const start = (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (lengthS > 0) void give('show.timer.start', { roomId, lengthS }, t('timer.started'))
  }
  const adjust = (byS: number) => void give('show.timer.adjust', { roomId, byS })
  return (
    <form className="ons__part rule-bottom" onSubmit={start}>
      <Field
        label={t('timer.label')}
        value={length}
        maxLength={12}
        error={isTried && lengthS <= 0 ? t('timer.fault') : undefined}
        onChange={({ target }) => setLength(target.value)}
      />
      <SelectField
        label={t('timer.warning')}
        value={warningS}
        onChange={({ target }) => void give('show.timer.warning', { roomId, warningS: Number(target.value) })}
      >
        {[...new Set([...warnings, warningS])].map((seconds) => (
          <option key={seconds} value={seconds}>
            {lengthWords(seconds)}
          </option>
        ))}
      </SelectField>
      <div className="row min-width-0">
        <span className="grow num">{timer ? <Left timer={timer} warningS={warningS} /> : t('timer.none')}</span>
        <Button disabled={!timer} onClick={() => adjust(-60)}>
          {t('timer.less')}
        </Button>
        <Button disabled={!timer} onClick={() => adjust(60)}>
          {t('timer.more')}
        </Button>
        <Button
          disabled={!timer}
          onClick={() => void give(timer?.state === 'paused' ? 'show.timer.resume' : 'show.timer.pause', { roomId })}
        >
          {t(timer?.state === 'paused' ? 'timer.resume' : 'timer.pause')}
        </Button>
        <Button disabled={!timer} onClick={() => void give('show.timer.stop', { roomId })}>
          {t('takeAway')}
        </Button>
        <Button kind="primary" submit>
          {t('timer.start')}
        </Button>
      </div>
    </form>
  )
}

const Left = ({ timer, warningS }: { readonly timer: Timer; readonly warningS: number }) => {
  const { t } = useTranslation('onStage')
  const { phase, digits, signed } = countdownAt(timer, useSteadyNow(200), warningS)
  return t(`timer.${phase === 'soon' ? 'running' : phase}`, { time: phase === 'paused' ? signed : digits })
}
