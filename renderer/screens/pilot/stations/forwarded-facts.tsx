import { useTranslation } from 'react-i18next'
import { mostForwarded } from '../../../../shared/contract/stations.ts'
import { isKnownType } from '../../../../shared/domain/event/journal-facts.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Table } from '../parts/table.tsx'
import { FactsDialog, type FactsProps } from './facts-dialog.tsx'

/** What a station that was put out had other stations write: it stands, and a pilot does again what was wrong. */
export const ForwardedFacts = ({ stationId, name, timeZone, onBack, onClose }: FactsProps) => {
  const { t } = useTranslation('pilot')
  const { number, date, timeWithSeconds } = useFormats(timeZone)
  const facts = useView('stations.forwarded', { stationId })
  const { rows } = facts
  return (
    <FactsDialog
      title={t('forwarded.title', { name })}
      about={t('forwarded.about')}
      of={[facts]}
      onBack={onBack}
      onClose={onClose}
    >
      {() => (
        <>
          <Table columns={[t('leftOutFacts.at'), t('leftOutFacts.what'), t('forwarded.writtenAt')]}>
            {rows.map(({ factId, at, type, writtenAt }) => (
              <tr key={factId}>
                <th scope="row">{`${date(at)} ${timeWithSeconds(at)}`}</th>
                <td>{isKnownType(type) ? t(`journal.type.${type}`) : t('leftOutFacts.other')}</td>
                <td>{writtenAt}</td>
              </tr>
            ))}
          </Table>
          {rows.length === mostForwarded && (
            <p className="soft">{t('forwarded.shown', { value: number(mostForwarded) })}</p>
          )}
        </>
      )}
    </FactsDialog>
  )
}
