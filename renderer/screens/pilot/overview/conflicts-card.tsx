import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { ConflictsStatus } from '../conflicts/conflicts-status.tsx'
import { SettleDialog } from '../conflicts/settle-dialog.tsx'
import { Card } from '../parts/card.tsx'
import { linkTo } from '../sections.ts'

interface ConflictsCardProps {
  readonly conflicts: readonly ViewRow<'conflicts'>[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

const shown = 4

/** One person through two doors at once: two desks that could not hear each other. */
export const ConflictsCard = ({ conflicts, timeZone, stale }: ConflictsCardProps) => {
  const { t } = useTranslation('pilot')
  const { number, time } = useFormats(timeZone)
  const [settled, setSettled] = useState<ViewRow<'conflicts'> | null>(null)
  const open = conflicts.filter(({ reviewed }) => !reviewed)
  return (
    <Card title={t('overview.conflicts.title')} stale={stale} end={<ConflictsStatus open={open.length} />}>
      {open.length === 0 ? (
        <p className="soft">{t('overview.conflicts.more')}</p>
      ) : (
        <ul>
          {open.slice(0, shown).map((conflict) => (
            <li key={conflict.conflictId} className="cf">
              <b className="clip">
                {conflict.firstName} {conflict.lastName}
              </b>
              <span className="soft num clip">
                {conflict.admissions.map(({ at, station }) => `${time(at)} ${station}`).join(' · ')}
              </span>
              <Button
                small
                aria-label={`${t('conflicts.settle')} ${conflict.firstName} ${conflict.lastName ?? ''}`}
                onClick={() => setSettled(conflict)}
              >
                {t('conflicts.settle')}
              </Button>
            </li>
          ))}
          {open.length > shown && (
            <li className="cf soft num">
              <a href={linkTo('stations')}>
                {' '}
                {t('overview.conflicts.others', { count: open.length - shown, value: number(open.length - shown) })}
              </a>
            </li>
          )}
        </ul>
      )}
      {settled && <SettleDialog conflict={settled} timeZone={timeZone} onClose={() => setSettled(null)} />}
    </Card>
  )
}
