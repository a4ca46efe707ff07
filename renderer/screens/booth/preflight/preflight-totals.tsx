import { useTranslation } from 'react-i18next'
import { Status } from '../../../ui/status.tsx'
import type { Summary } from './preflight-state.ts'

interface PreflightTotalsProps {
  readonly totals: NonNullable<Summary['totals']>
  /** The result may be outdated. */
  readonly isOld: boolean
}

/** What was checked, and how much of it is there. */
export const PreflightTotals = ({ totals, isOld }: PreflightTotalsProps) => {
  const { t } = useTranslation('preflight')
  const { rooms, scenes, safetyScenes, disks, sounds, streams } = totals
  const figures = [
    ['scenes', scenes.found, scenes.planned],
    ['safetyScenes', safetyScenes.found, safetyScenes.planned],
    ['rooms', rooms.looked, rooms.withObs],
    ['disks', disks.ok, disks.looked],
    ['sounds', sounds.ok, sounds.looked],
    ['streams', streams.found, streams.planned],
  ] as const
  return (
    <dl className="pf__totals grid outlined overflow-hidden no-shrink three-columns num" aria-label={t('totals.label')}>
      {figures.map(([name, found, planned]) => (
        <div className="surface" key={name} data-testid={`total-${name}`}>
          <dt className="text-small soft">{t(`totals.${name}`)}</dt>
          <dd className="text-large">
            {planned === 0 ? (
              <Status tone="none" shape="minus">
                {t('totals.none')}
              </Status>
            ) : (
              <Status tone={isOld ? 'none' : found < planned ? 'warn' : 'ok'} shape={found < planned ? 'warn' : 'ok'}>
                {t('totals.of', { found, planned })}
              </Status>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
