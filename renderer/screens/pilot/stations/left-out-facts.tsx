import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { mostFactsBeyond } from '../../../../shared/contract/stations.ts'
import { isKnownType } from '../../../../shared/domain/event/journal-facts.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { personName } from '../../../ui/person-name.ts'
import { Empty } from '../parts/empty.tsx'
import { OrderStatus } from '../parts/order-status.tsx'
import { Table } from '../parts/table.tsx'
import { isBusy, useOrder } from '../parts/use-order.ts'
import { FactsDialog, type FactsProps } from './facts-dialog.tsx'

type Fact = ViewRow<'stations.leftOut'>

/** What a station that was put out wrote after its cut: accepted from the start of a run up to a line, or left out. */
export const LeftOutFacts = ({ stationId, name, timeZone, onBack, onClose }: FactsProps) => {
  const { t } = useTranslation('pilot')
  const { number } = useFormats()
  const facts = useView('stations.leftOut', { stationId })
  const accept = useOrder('stations.revoke')
  const leave = useOrder('stations.leaveOut')
  const isBusyNow = isBusy(accept.state) || isBusy(leave.state)
  const told = leave.state === 'idle' ? accept : leave
  const { rows } = facts
  return (
    <FactsDialog
      title={t('leftOutFacts.title', { name })}
      about={t('leftOutFacts.about')}
      of={[facts]}
      onBack={onBack}
      onClose={onClose}
      gestures={
        <>
          <OrderStatus state={told.state} problem={told.problem} />
          {rows.length > 0 && (
            <>
              <Button disabled={isBusyNow} onClick={() => void leave.give({ stationId, upTo: endsOf(rows) })}>
                {t('leftOutFacts.leaveOut')}
              </Button>
              <Button
                kind="primary"
                disabled={isBusyNow}
                onClick={() => void accept.give({ stationId, upTo: endsOf(rows) })}
              >
                {t('leftOutFacts.acceptAll')}
              </Button>
            </>
          )}
        </>
      }
    >
      {() =>
        rows.length === 0 ? (
          <Empty title={t('leftOutFacts.none')} more={t('leftOutFacts.noneMore')} />
        ) : (
          <>
            <p className="soft">{t('leftOutFacts.prefix')}</p>
            <FactsTable
              rows={rows}
              timeZone={timeZone}
              isBusy={isBusyNow}
              onAccept={({ origin, seq }) => void accept.give({ stationId, upTo: { [origin]: seq } })}
            />
            {rows.length === mostFactsBeyond && (
              <p className="soft">{t('leftOutFacts.shown', { value: number(mostFactsBeyond) })}</p>
            )}
          </>
        )
      }
    </FactsDialog>
  )
}

/** By origin, the last shown fact: nothing is decided on unseen facts. */
const endsOf = (rows: readonly Fact[]): Record<string, number> => {
  const ends: Record<string, number> = {}
  for (const { origin, seq } of rows) ends[origin] = Math.max(seq, ends[origin] ?? 0)
  return ends
}

interface FactsTableProps {
  readonly rows: readonly Fact[]
  readonly timeZone: string | undefined
  readonly isBusy: boolean
  readonly onAccept: (fact: Fact) => void
}

const FactsTable = ({ rows, timeZone, isBusy: isBusyNow, onAccept }: FactsTableProps) => {
  const { t } = useTranslation('pilot')
  const { timeWithSeconds } = useFormats(timeZone)
  const origins = [...new Set(rows.map(({ origin }) => origin))]
  return (
    <Table
      columns={[t('leftOutFacts.at'), t('leftOutFacts.what'), t('leftOutFacts.who'), t('leftOutFacts.runOf')]}
      gestures={true}
    >
      {rows.map((fact) => {
        const run = `${t('leftOutFacts.run', { value: origins.indexOf(fact.origin) + 1 })} · ${fact.seq}`
        const at = timeWithSeconds(fact.at)
        return (
          <tr key={fact.factId} data-testid="left-out-fact">
            <th scope="row">{at}</th>
            <td>{isKnownType(fact.type) ? t(`journal.type.${fact.type}`) : t('leftOutFacts.other')}</td>
            <td>
              {fact.person && (
                <>
                  {personName(fact.person)} <span className="soft">{fact.person.organisation}</span>
                </>
              )}
            </td>
            <td className="soft">{run}</td>
            <td className="r">
              <Button
                small
                aria-label={`${t('leftOutFacts.upToHere')}, ${at}, ${run}`}
                disabled={isBusyNow}
                onClick={() => onAccept(fact)}
              >
                {t('leftOutFacts.upToHere')}
              </Button>
            </td>
          </tr>
        )
      })}
    </Table>
  )
}
