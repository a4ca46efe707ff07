import { useTranslation } from 'react-i18next'
import type { ViewValue } from '../../../shared/contract/contract.ts'
import type { Formats } from '../../i18n/format.ts'
import { Progress } from '../../ui/progress.tsx'
import { Status } from '../../ui/status.tsx'

interface DoorFillProps {
  readonly stats: ViewValue<'checkIn.stats'> | undefined
  readonly stale: boolean
  readonly formats: Formats
}

/** From this number of free seats on, the display warns. */
const fewSeats = 5

/** How full the room is, with a word for it. */
export const DoorFill = ({ stats, stale, formats }: DoorFillProps) => {
  const { t } = useTranslation('door')
  if (!stats) return <section className="door__fill auto-then-rest gap-1-3 cells" aria-label={t('fill.label')} />
  const { admitted, capacity, seatsFreed, seatsFreedFrom } = stats
  const left = capacity === null ? null : capacity - admitted
  return (
    <section
      className={stale ? 'door__fill auto-then-rest gap-1-3 cells stale' : 'door__fill auto-then-rest gap-1-3 cells'}
      aria-label={t('fill.label')}
      data-testid="door-fill"
    >
      <p className="door__count text-lead nowrap num">
        <b className="ink title-huge">{formats.number(admitted)}</b>
        {capacity !== null && <span> / {formats.number(capacity)}</span>}
        {capacity === null && <span className="text-large"> {t('fill.inRoom', { count: admitted })}</span>}
      </p>
      <p className="door__left grid items-end text-large text-right num">
        {left !== null && <SeatsLeft left={left} />}
        {stale && <span className="soft text-normal">{t('fill.stale')}</span>}
        {!stale && seatsFreedFrom !== null && (
          <span className="soft text-normal">
            {seatsFreed ? t('fill.freed') : t('fill.freedFrom', { time: formats.time(seatsFreedFrom) })}
          </span>
        )}
      </p>
      {capacity !== null && <Progress label={t('fill.label')} value={admitted / capacity} />}
    </section>
  )
}

const SeatsLeft = ({ left }: { readonly left: number }) => {
  const { t } = useTranslation('door')
  if (left <= 0)
    return (
      <Status tone="stop" shape="stop">
        {left === 0 ? t('fill.full') : t('fill.over', { count: -left })}
      </Status>
    )
  return (
    <Status tone={left <= fewSeats ? 'warn' : 'ok'} shape={left <= fewSeats ? 'warn' : 'ok'}>
      {t('fill.left', { count: left })}
    </Status>
  )
}
