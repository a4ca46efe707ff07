import { useTranslation } from 'react-i18next'
import { mostForwarded } from '../../../../shared/contract/stations.ts'
import { useView } from '../../../app/use-view.ts'
import { useFormats } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { isKnownType } from '../journal/journal-kinds.ts'
import { Table } from '../parts/table.tsx'
import { ViewGate } from '../parts/view-gate.tsx'

interface ForwardedFactsProps {
  readonly stationId: string
  readonly name: string
  readonly timeZone: string | undefined
  readonly onBack: () => void
  readonly onClose: () => void
}

/** What a station that was put out had other stations write: it stands, and a pilot does again what was wrong. */
export const ForwardedFacts = ({ stationId, name, timeZone, onBack, onClose }: ForwardedFactsProps) => {
  const { t } = useTranslation('pilot')
  const { number, date, timeWithSeconds } = useFormats(timeZone)
  const facts = useView('stations.forwarded', { stationId })
  const { rows } = facts
  return (
    <Dialog title={t('forwarded.title', { name })} about={t('forwarded.about')} wide="report" onClose={onClose}>
      <div className="dialog__body out num">
        <ViewGate of={[facts]}>
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
        </ViewGate>
      </div>
      <footer className="dialog__foot">
        <Button data-autofocus onClick={onBack}>
          {t('leftOutFacts.back')}
        </Button>
      </footer>
    </Dialog>
  )
}
