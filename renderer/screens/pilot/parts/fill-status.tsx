import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import type { IconName } from '../../../ui/icons.tsx'
import { Status, type Tone } from '../../../ui/status.tsx'
import type { Fill } from '../overview/session-fill.ts'

const looks: Readonly<Record<Fill, readonly [Tone, IconName]>> = {
  cancelled: ['stop', 'stop'],
  waiting: ['wait', 'wait'],
  over: ['none', 'minus'],
  full: ['stop', 'stop'],
  few: ['warn', 'warn'],
  room: ['ok', 'ok'],
  open: ['ok', 'ok'],
}

interface FillStatusProps {
  readonly session: ViewRow<'programme'>
  readonly fill: Fill
  /** The day for which an hour without a date is shown. Null if it is no event day. */
  readonly day: number | null
  readonly timeZone: string | undefined
}

export const FillStatus = ({ session, fill, day, timeZone }: FillStatusProps) => {
  const { t } = useTranslation('pilot')
  const { number, time } = useFormats(timeZone)
  const [tone, shape] = looks[fill]
  const word = () => {
    if (fill === 'waiting') {
      const at = time(session.startsAt)
      return session.day === day
        ? t('overview.sessions.from', { at })
        : t('overview.sessions.onDay', { day: session.day, at })
    }
    const tooMany = session.admitted - (session.capacity ?? session.admitted)
    if (fill === 'full' && tooMany > 0) return t('overview.sessions.tooMany', { value: number(tooMany) })
    if (fill !== 'few') return t(`overview.sessions.${fill}`)
    const left = (session.capacity ?? 0) - session.admitted
    return t('overview.sessions.few', { count: left, value: number(left) })
  }
  return (
    <Status tone={tone} shape={shape}>
      {word()}
    </Status>
  )
}
