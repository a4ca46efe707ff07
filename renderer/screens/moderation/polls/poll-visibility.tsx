import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../i18n/format.ts'
import type { IconName } from '../../../ui/icons.tsx'
import { Status, type Tone } from '../../../ui/status.tsx'
import type { Poll } from './poll-row.ts'

type Air = NonNullable<Poll['air']>
export const pollAirLooks: Readonly<Record<Air['state'], readonly [tone: Tone, shape: IconName]>> = {
  asked: ['accent', 'half'],
  covered: ['wait', 'half'],
  painted: ['ok', 'ok'],
  lost: ['warn', 'warn'],
  silent: ['alone', 'unknown'],
  unknown: ['alone', 'unknown'],
}

/** What phones read of a poll, and what its room's screens really show: never a mere request. */
export const PollVisibility = ({ poll, timeZone }: { readonly poll: Poll; readonly timeZone: string | undefined }) => {
  const { t } = useTranslation('moderation')
  const { state, hidden, resultsShown, air } = poll
  if (state === 'draft')
    return (
      <Status tone="wait" shape="mask">
        {t('poll.visibility.draft')}
      </Status>
    )
  const areCountsPublic = !hidden || resultsShown
  return (
    <span className="mpoll__sight wraps-status stack gap-1">
      <Status tone={areCountsPublic ? 'accent' : 'wait'} shape={areCountsPublic ? 'users' : 'mask'}>
        {t(areCountsPublic ? 'poll.visibility.phones' : 'poll.visibility.phonesHidden')}
      </Status>
      {air ? (
        <OnStage air={air} resultsShown={resultsShown} timeZone={timeZone} />
      ) : (
        <Status tone="wait" shape="minus">
          {t('poll.visibility.offStage')}
        </Status>
      )}
    </span>
  )
}

interface OnStageProps {
  readonly air: Air
  readonly resultsShown: boolean
  readonly timeZone: string | undefined
}

const OnStage = ({ air, resultsShown, timeZone }: OnStageProps) => {
  const { t } = useTranslation('moderation')
  const { time } = useFormats(timeZone)
  const [tone, shape] = pollAirLooks[air.state]
  return (
    <Status tone={tone} shape={shape}>
      {t(`poll.air.${air.state}`, {
        what: t(resultsShown ? 'poll.visibility.counted' : 'poll.visibility.uncounted'),
        // Painted at another station, it is on at least one screen.
        count: Math.max(1, air.screens),
        time: air.paintedAt === null ? '' : time(air.paintedAt),
      })}
    </Status>
  )
}
