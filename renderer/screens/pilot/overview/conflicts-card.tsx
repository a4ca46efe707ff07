import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { DisagreementDialog } from '../../../ui/disagreements/disagreement-dialog.tsx'
import { type Disagreement, useDisagreementWords } from '../../../ui/disagreements/disagreement-words.ts'
import { personName } from '../../../ui/person-name.ts'
import { ConflictsStatus } from '../conflicts/conflicts-status.tsx'
import { SettleDialog } from '../conflicts/settle-dialog.tsx'
import { Card } from '../parts/card.tsx'
import { useProblemWords } from '../parts/problem-words.ts'
import { linkTo } from '../sections.ts'

interface ConflictsCardProps {
  readonly conflicts: readonly ViewRow<'conflicts'>[]
  readonly disagreements: readonly Disagreement[]
  readonly timeZone: string | undefined
  readonly stale: boolean
}

const shown = 4

/** Contradicting facts of two desks that were apart, such as one person at two doors at once. */
export const ConflictsCard = ({ conflicts, disagreements, timeZone, stale }: ConflictsCardProps) => {
  const { t } = useTranslation('pilot')
  const { number, time } = useFormats(timeZone)
  const words = useProblemWords()
  const { who, what } = useDisagreementWords(timeZone)
  const [settled, setSettled] = useState<ViewRow<'conflicts'> | null>(null)
  const [opened, setOpened] = useState<Disagreement | null>(null)
  const open = [
    ...conflicts
      .filter(({ reviewed }) => !reviewed)
      .map((conflict) => ({
        key: conflict.conflictId,
        name: personName(conflict),
        more: conflict.admissions.map(({ at, station }) => `${time(at)} ${station}`).join(' · '),
        onSettle: () => setSettled(conflict),
      })),
    ...disagreements.map((one) => ({
      key: one.disagreementId,
      name: who(one),
      more: what(one),
      onSettle: () => setOpened(one),
    })),
  ]
  return (
    <Card title={t('overview.conflicts.title')} stale={stale} end={<ConflictsStatus open={open.length} />}>
      {open.length === 0 ? (
        <p className="soft">{t('overview.conflicts.more')}</p>
      ) : (
        <ul>
          {open.slice(0, shown).map(({ key, name, more, onSettle }) => (
            <li key={key} className="cf rest-then-auto column-gap-3 cells rule-between">
              <b className="truncate">{name}</b>
              <span className="soft num truncate">{more}</span>
              <Button small aria-label={`${t('conflicts.settle')} ${name}`} onClick={onSettle}>
                {t('conflicts.settle')}
              </Button>
            </li>
          ))}
          {open.length > shown && (
            <li className="cf rest-then-auto column-gap-3 cells rule-between soft num">
              <a href={linkTo('stations')}>
                {' '}
                {t('overview.conflicts.others', { count: open.length - shown, value: number(open.length - shown) })}
              </a>
            </li>
          )}
        </ul>
      )}
      {opened && (
        <DisagreementDialog disagreement={opened} timeZone={timeZone} wordsOf={words} onClose={() => setOpened(null)} />
      )}
      {settled && <SettleDialog conflict={settled} timeZone={timeZone} onClose={() => setSettled(null)} />}
    </Card>
  )
}
