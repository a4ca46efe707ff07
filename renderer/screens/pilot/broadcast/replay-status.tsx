import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import type { IconName } from '../../../ui/icons.tsx'
import { Status, type Tone } from '../../../ui/status.tsx'
import { agreement, type ReplayProgress, replayProgress } from './replay-progress.ts'

const looks: Readonly<Record<ReplayProgress, readonly [Tone, IconName]>> = {
  over: ['none', 'minus'],
  published: ['ok', 'ok'],
  'no-speakers': ['none', 'minus'],
  'speakers-missing': ['warn', 'warn'],
  refused: ['stop', 'stop'],
  waiting: ['wait', 'wait'],
  'taken-away': ['none', 'minus'],
  ready: ['accent', 'play'],
}

/** The state of a session's replay, in a word. */
export const ReplayStatus = ({ replay, now }: { readonly replay: ViewRow<'replays'>; readonly now: number }) => {
  const { t } = useTranslation('pilot')
  const progress = replayProgress(replay, now)
  const [tone, shape] = looks[progress]
  return (
    <Status tone={tone} shape={shape}>
      {t(`broadcast.progress.${progress}`, agreement(replay))}
    </Status>
  )
}
