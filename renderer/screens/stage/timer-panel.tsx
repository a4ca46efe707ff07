import { useTranslation } from 'react-i18next'
import { type Countdown, countdownAt } from '../../../shared/contract/countdown.ts'
import { useSteadyNow } from '../../app/use-connection.ts'
import type { Formats } from '../../i18n/format.ts'
import { Icon } from '../../ui/icon.tsx'
import type { Stage } from './use-stage.ts'

const looks = {
  running: { shape: 'ok', word: 'timer.left' },
  soon: { shape: 'warn', word: 'timer.soon' },
  overrun: { shape: 'stop', word: 'timer.over' },
  paused: { shape: 'wait', word: 'timer.paused' },
} as const satisfies Record<Countdown['phase'], object>

interface TimerPanelProps {
  readonly timer: NonNullable<Stage['timer']>
  readonly warningS: number
  readonly formats: Formats
}

/** Remaining time, readable from ten metres. Colour, shape and word say the same. */
export const TimerPanel = ({ timer, warningS, formats }: TimerPanelProps) => {
  const { t } = useTranslation('stage')
  const { phase, digits, signed, share, isLastMinute } = countdownAt(timer, useSteadyNow(200), warningS)
  const { shape, word } = looks[phase]
  const isOver = signed !== digits
  return (
    <section
      className={`tm justify-center column min-width-0 tone-ok tm--${phase} ${digits.length > 5 ? 'tm--long' : ''}`}
      role="timer"
      aria-label={t(isOver ? 'timer.beyond' : 'timer.until', { time: digits })}
      data-phase={phase}
    >
      <div className="tm__label flex align-center nowrap bold">
        <Icon name={shape} />
        {t(phase === 'soon' && isLastMinute ? 'timer.last' : word)}
        <span className="push-right">
          {timer.endsAt
            ? t('timer.end', { time: formats.time(timer.endsAt) })
            : t('timer.of', { time: lengthOf(timer) })}
        </span>
      </div>
      <div className="tm__digits heavy text-white nowrap" aria-hidden="true">
        {isOver && <small>+</small>}
        {digits}
      </div>
      <div className="tm__line no-shrink overflow-hidden" aria-hidden="true">
        <i className="block full-height" style={{ width: `${(isOver ? 1 : share) * 100}%` }} />
      </div>
    </section>
  )
}

const lengthOf = ({ lengthS }: { readonly lengthS: number }): string =>
  `${String(Math.floor(lengthS / 60)).padStart(2, '0')}:${String(Math.floor(lengthS) % 60).padStart(2, '0')}`
