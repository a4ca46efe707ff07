import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import type { IconName } from '../../../ui/icons.tsx'
import { Status, type Tone } from '../../../ui/status.tsx'
import type { Fill } from '../overview/session-fill.ts'

const looks: Readonly<Record<Fill, readonly [Tone, IconName]>> = {
  waiting: ['wait', 'wait'],
  over: ['none', 'minus'],
  full: ['stop', 'stop'],
  few: ['warn', 'warn'],
  room: ['ok', 'ok'],
  open: ['ok', 'ok'],
}

/** From here on an hour alone would be taken for today's. */
const farMs = 14 * 3_600_000

interface FillStatusProps {
  readonly session: ViewRow<'programme'>
  readonly fill: Fill
  /** Wall clock, milliseconds. */
  readonly now: number
  readonly timeZone: string | undefined
}

export const FillStatus = ({ session, fill, now, timeZone }: FillStatusProps) => {
  const { t } = useTranslation('pilot')
  const { number, time } = useFormats(timeZone)
  const [tone, shape] = looks[fill]
  const word = () => {
    if (fill === 'waiting') {
      const at = time(session.startsAt)
      const isFar = Date.parse(session.startsAt) - now > farMs
      return isFar ? t('overview.sessions.onDay', { day: session.day, at }) : t('overview.sessions.from', { at })
    }
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
