import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { unseenOf, wrongClockMs } from '../../../ui/chain-state.ts'
import { PrinterChoice } from '../../../ui/printer-choice.tsx'
import { ThisStationDialog } from '../../../ui/stations/this-station-dialog.tsx'
import { useDesk } from '../desk-context.tsx'
import { useProblemWords } from '../problem-words.ts'
import { useAct } from './use-act.ts'

type Row = ViewRow<'stations'>

export const StationDialog = () => {
  const { t } = useTranslation('reception')
  const { close, event } = useDesk()
  const words = useProblemWords()
  return (
    <ThisStationDialog title={t('rail.station')} timeZone={event?.timeZone} wordsOf={words} onClose={close}>
      {(self, hub, all) => <StationFacts self={self} hub={hub} all={all} />}
    </ThisStationDialog>
  )
}

interface StationFactsProps {
  readonly self: Row
  readonly hub: Row
  readonly all: readonly Row[]
}

const StationFacts = ({ self, hub, all }: StationFactsProps) => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const unseen = unseenOf(all)
  const clockMs = wrongClockMs(self, all)
  const since = self.aloneSince
  return (
    <>
      <OwnPrinter />
      <dl className="card stack gap-0">
        <div>
          <dt>{t('station.hub')}</dt>
          <dd>
            {self.hub
              ? t('station.isHub')
              : since === null
                ? t('station.linked', { name: hub.name })
                : t('station.alone', { name: hub.name, time: formats.time(since) })}
          </dd>
        </div>
        <div>
          <dt>{t('station.waiting')}</dt>
          <dd className="num break-anywhere">
            {self.waiting === 0 ? t('station.nothing') : t('rail.keptHere', { count: self.waiting })}
          </dd>
        </div>
        <div>
          <dt>{t('station.unseen')}</dt>
          <dd>{unseen.length === 0 ? t('station.nobody') : unseen.map(({ name }) => name).join(', ')}</dd>
        </div>
        {clockMs !== null && (
          <div>
            <dt>{t('station.clock')}</dt>
            <dd>
              <b>
                {t(clockMs > 0 ? 'station.ahead' : 'station.behind', {
                  value: formats.number(Math.round(Math.abs(clockMs) / 1000)),
                })}
              </b>
            </dd>
          </div>
        )}
      </dl>
    </>
  )
}

/** The desk's own printer, which the person at the desk may change: its badges come out there from now on. */
const OwnPrinter = () => {
  const { t } = useTranslation('reception')
  const { value: desk } = useValue('desk', {})
  const { rows: printers } = useView('printers', {})
  const { act, isBusy, problem } = useAct()
  if (!desk) return null
  return (
    <PrinterChoice
      label={t('station.printer')}
      none={t('station.noPrinter')}
      error={problem}
      printers={printers}
      value={desk.printerId ?? ''}
      disabled={isBusy}
      onChoose={(printerId) => void act('desk.configure', { printerId: printerId || null })}
    />
  )
}
