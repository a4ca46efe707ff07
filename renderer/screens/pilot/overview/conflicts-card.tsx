import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'

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
  const open = conflicts.filter(({ reviewed }) => !reviewed)
  return (
    <Card
      title={t('overview.conflicts.title')}
      stale={stale}
      end={
        open.length > 0 ? (
          <Status tone="warn" shape="warn">
            {t('overview.conflicts.toReview', { count: open.length, value: number(open.length) })}
          </Status>
        ) : (
          <Status tone="ok" shape="ok">
            {t('overview.conflicts.none')}
          </Status>
        )
      }
    >
      {open.length === 0 ? (
        <p className="soft">{t('overview.conflicts.more')}</p>
      ) : (
        <ul>
          {open.slice(0, shown).map(({ conflictId, firstName, lastName, admissions }) => (
            <li key={conflictId} className="cf">
              <b className="clip">
                {firstName} {lastName}
              </b>
              <span className="soft num clip">
                {admissions.map(({ at, station }) => `${time(at)} ${station}`).join(' · ')}
              </span>
            </li>
          ))}
          {open.length > shown && (
            <li className="cf soft num">
              {t('overview.conflicts.others', { count: open.length - shown, value: number(open.length - shown) })}
            </li>
          )}
        </ul>
      )}
    </Card>
  )
}
