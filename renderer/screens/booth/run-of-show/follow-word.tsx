import { useTranslation } from 'react-i18next'
import { followLateMs } from '../../../../shared/domain/show/auto-follow.ts'
import { Status } from '../../../ui/status.tsx'
import { signed } from './cue-times.ts'
import type { CueRow } from './run-rows.ts'
import type { RunDesk } from './use-run.ts'

/** What follows the item that is on by itself, counted down; or why nothing will, so that a person does it. */
export const FollowWord = ({ desk, row }: { readonly desk: RunDesk; readonly row: CueRow }) => {
  const { t } = useTranslation('runOfShow')
  if (!row.autoFollow) return null
  const { follow } = row
  const leftMs = follow ? Date.parse(follow.at) - desk.now : 0
  // Nobody is told that a moment has passed.
  const off = follow && leftMs < -followLateMs ? 'too-late' : row.followOff
  const next = desk.run.rows.find(({ cueId }) => cueId === follow?.cueId)
  return (
    <p className="space-above-1" data-testid="follow">
      {next && off === null ? (
        <Status tone="accent" shape="clock">
          {t('follow.in', {
            time: signed(Math.max(0, Math.round(leftMs / 1000))).slice(1),
            cue: `${next.number} · ${next.title}`,
          })}
        </Status>
      ) : (
        <Status tone="warn" shape="warn">
          {t(`follow.off.${off ?? 'nothing-next'}`)}
        </Status>
      )}
    </p>
  )
}
