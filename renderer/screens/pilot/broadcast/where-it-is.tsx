import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { notAgreed, type ReplayProgress } from './replay-progress.ts'

interface WhereItIsProps {
  readonly replay: ViewRow<'replays'>
  readonly progress: ReplayProgress
  readonly timeZone: string
}

/** Whether it is visible, since when, and otherwise what is missing, by name. */
export const WhereItIs = ({ replay, progress, timeZone }: WhereItIsProps) => {
  const { t } = useTranslation('pilot')
  const { dateWithYear, time, list } = useFormats(timeZone)
  const { publishedAt, content, speakers } = replay
  const lacking = notAgreed(replay)
  const words = () => {
    if (progress === 'over') return t('broadcast.replay.over')
    if (publishedAt !== null)
      return t('broadcast.replay.published', { date: dateWithYear(publishedAt), time: time(publishedAt) })
    return t(content === null ? 'broadcast.replay.unpublished' : 'broadcast.replay.takenAway')
  }
  const next = () => {
    if (progress === 'over' || publishedAt !== null) return null
    if (speakers.length === 0) return t('broadcast.replay.nobody')
    return lacking.length > 0
      ? t('broadcast.replay.lacking', { count: lacking.length, names: list(lacking) })
      : t('broadcast.replay.ready')
  }
  return (
    <p className="space-below-3 text-large">
      {words()} <span className="soft">{next()}</span>
    </p>
  )
}
