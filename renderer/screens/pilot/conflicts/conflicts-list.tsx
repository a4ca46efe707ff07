import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { DisagreementDialog } from '../../../ui/disagreements/disagreement-dialog.tsx'
import { type Disagreement, useDisagreementWords } from '../../../ui/disagreements/disagreement-words.ts'
import { sessionName } from '../../../ui/session-name.ts'
import { Status } from '../../../ui/status.tsx'
import { Card } from '../parts/card.tsx'
import { useProblemWords } from '../parts/problem-words.ts'
import { Table } from '../parts/table.tsx'
import { ConflictsStatus } from './conflicts-status.tsx'
import { SettleDialog } from './settle-dialog.tsx'

type Conflict = ViewRow<'conflicts'>

interface ConflictsListProps {
  readonly conflicts: readonly Conflict[]
  readonly disagreements: readonly Disagreement[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

/**
 * Contradicting facts of stations that were apart: people admitted twice, unsettled ones first, settled ones marked;
 * and every other disagreement until a person settles it.
 */
export const ConflictsList = ({ conflicts, disagreements, timeZone, stale }: ConflictsListProps) => {
  const { t } = useTranslation('pilot')
  const { timeWithSeconds } = useFormats(timeZone)
  const { rows: sessions } = useView('programme', {})
  const words = useProblemWords()
  const [settled, setSettled] = useState<Conflict | null>(null)
  const [opened, setOpened] = useState<Disagreement | null>(null)
  const open = conflicts.filter(({ reviewed }) => !reviewed)
  const rows = [...conflicts].sort((one, other) => Number(one.reviewed) - Number(other.reviewed))
  const doorOf = ({ checkpoint }: Conflict) => {
    const session = sessions.find(({ sessionId }) => sessionId === checkpoint)
    return checkpoint === 'entrance' ? t('conflicts.entrance') : session ? sessionName(session) : checkpoint
  }
  return (
    <Card
      title={t('overview.conflicts.title')}
      stale={stale}
      end={<ConflictsStatus open={open.length + disagreements.length} />}
    >
      {rows.length + disagreements.length === 0 ? (
        <p className="soft">{t('conflicts.none')}</p>
      ) : (
        <Table
          columns={[t('conflicts.who'), t('conflicts.door'), t('conflicts.admissions'), t('conflicts.state')]}
          gestures={true}
        >
          {disagreements.map((one) => (
            <DisagreementRow
              key={one.disagreementId}
              disagreement={one}
              timeZone={timeZone}
              onSettle={() => setOpened(one)}
            />
          ))}
          {rows.map((conflict) => (
            <tr key={conflict.conflictId} data-testid="conflict">
              <th scope="row" className={conflict.reviewed ? 'off' : undefined}>
                {conflict.firstName} {conflict.lastName}
                {conflict.badges > 1 && !conflict.reviewed && (
                  <span className="block text-small tone-warn">{t('conflicts.out', { count: conflict.badges })}</span>
                )}
              </th>
              <td className="soft">
                {[
                  t('conflicts.twice'),
                  doorOf(conflict),
                  conflict.day !== null && t('overview.sessions.day', { day: conflict.day }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </td>
              <td>
                <ul className="stack gap-05">
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
      {opened && (
        <DisagreementDialog disagreement={opened} timeZone={timeZone} wordsOf={words} onClose={() => setOpened(null)} />
      )}
      {settled && <SettleDialog conflict={settled} timeZone={timeZone} onClose={() => setSettled(null)} />}
    </Card>
  )
}

interface DisagreementRowProps {
  readonly disagreement: Disagreement
  readonly timeZone: string | undefined
  readonly onSettle: () => void
}

const DisagreementRow = ({ disagreement, timeZone, onSettle }: DisagreementRowProps) => {
  const { t } = useTranslation('pilot')
  const { who, what, facts } = useDisagreementWords(timeZone)
  return (
    <tr data-testid="disagreement">
      <th scope="row">{who(disagreement)}</th>
      <td className="soft">{what(disagreement)}</td>
      <td>
        <ul className="stack gap-05">
          {facts(disagreement).map(({ key, lead, text }) => (
            <li key={key}>
              <span className="soft num">{lead}</span> · {text}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <Status tone="warn" shape="warn">
          {t('conflicts.toSettle')}
        </Status>
      </td>
      <td className="r">
        <Button small aria-label={`${t('conflicts.settle')} ${who(disagreement)}`} onClick={onSettle}>
          {t('conflicts.settle')}
        </Button>
      </td>
    </tr>
  )
}
