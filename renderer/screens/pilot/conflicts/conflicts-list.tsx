import './conflicts.css'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { sessionName } from '../../../ui/session-name.ts'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { Table } from '../parts/table.tsx'
import { ConflictsStatus } from './conflicts-status.tsx'
import { SettleDialog } from './settle-dialog.tsx'

type Conflict = ViewRow<'conflicts'>

interface ConflictsListProps {
  readonly conflicts: readonly Conflict[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/** Everybody let in twice by stations that could not hear each other: those to settle first, the settled ones marked. */
export const ConflictsList = ({ conflicts, timeZone, stale }: ConflictsListProps) => {
  const { t } = useTranslation('pilot')
  const { timeWithSeconds } = useFormats(timeZone)
  const { rows: sessions } = useView('programme', {})
  const [settled, setSettled] = useState<Conflict | null>(null)
  const open = conflicts.filter(({ reviewed }) => !reviewed)
  const rows = [...conflicts].sort((one, other) => Number(one.reviewed) - Number(other.reviewed))
  const doorOf = ({ checkpoint }: Conflict) => {
    const session = sessions.find(({ sessionId }) => sessionId === checkpoint)
    return checkpoint === 'entrance' ? t('conflicts.entrance') : session ? sessionName(session) : checkpoint
  }
  return (
    <Card title={t('overview.conflicts.title')} stale={stale} end={<ConflictsStatus open={open.length} />}>
      {rows.length === 0 ? (
        <p className="soft">{t('conflicts.none')}</p>
      ) : (
        <Table
          columns={[t('conflicts.who'), t('conflicts.door'), t('conflicts.admissions'), t('conflicts.state')]}
          gestures={true}
        >
          {rows.map((conflict) => (
            <tr key={conflict.conflictId} data-testid="conflict">
              <th scope="row" className={conflict.reviewed ? 'off' : undefined}>
                {conflict.firstName} {conflict.lastName}
                {conflict.badges > 1 && !conflict.reviewed && (
                  <span className="cfl__b">{t('conflicts.out', { count: conflict.badges })}</span>
                )}
              </th>
              <td className="soft">
                {[doorOf(conflict), conflict.day !== null && t('overview.sessions.day', { day: conflict.day })]
                  .filter(Boolean)
                  .join(' · ')}
              </td>
              <td>
                <ul className="cfl__a">
                  {conflict.admissions.map(({ at, station }) => (
                    <li key={`${at} ${station}`}>
                      <span className="num">{timeWithSeconds(at)}</span> {station}
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                {conflict.reviewed ? (
                  <Status tone="ok" shape="ok">
                    {t('conflicts.settled')}
                  </Status>
                ) : (
                  <Status tone="warn" shape="warn">
                    {t('conflicts.toSettle')}
                  </Status>
                )}
              </td>
              <td className="r">
                {!conflict.reviewed && (
                  <Button
                    small
                    aria-label={`${t('conflicts.settle')} ${conflict.firstName} ${conflict.lastName ?? ''}`}
                    onClick={() => setSettled(conflict)}
                  >
                    {t('conflicts.settle')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </Table>
      )}
      {settled && <SettleDialog conflict={settled} timeZone={timeZone} onClose={() => setSettled(null)} />}
    </Card>
  )
}
