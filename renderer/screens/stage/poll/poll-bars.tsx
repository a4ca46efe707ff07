import { useTranslation } from 'react-i18next'
import { countsPoints } from '../../../../shared/domain/polls/poll-types.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Fitted } from '../fitted.tsx'
import type { PollLine, StagePoll } from './poll-lines.ts'

interface PollBarsProps {
  readonly poll: StagePoll
  readonly lines: readonly PollLine[]
  /** Size of a label, in em of the page. */
  readonly largest: number
  readonly smallest: number
  readonly className: string
}

/** A bar's length is its share of the whole: 47 % ends before the middle, even in the lead. */
export const PollBars = ({ poll, lines, largest, smallest, className }: PollBarsProps) => {
  const { t } = useTranslation('stage')
  const { number } = useFormats()
  return (
    <ul className={`pb frame ${className}${countsPoints(poll.type) ? ' pb--points' : ''}`}>
      {lines.map(({ key, label, count, share, leads, isTied }) => (
        <li key={key} className={leads ? 'pb__line frame pb__line--top' : 'pb__line frame'}>
          <Fitted text={label} largest={largest} smallest={smallest} lines={2} weight={600} align="middle" />
          <span className="pb__bar self-center overflow-hidden" aria-hidden="true">
            <i className="block full-height" style={{ width: `${share * 100}%` }} />
          </span>
          <b className="pb__figure self-center grid items-end nowrap">
            {countsPoints(poll.type)
              ? t('poll.points', { count, value: number(count) })
              : t('poll.percent', { value: Math.round(share * 100) })}
            {isTied && <small className="tone-accent bold">{t('poll.tie')}</small>}
          </b>
        </li>
      ))}
    </ul>
  )
}
