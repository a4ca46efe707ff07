import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { hasRoll } from '../../../../shared/domain/badges/printer-drivers.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { usePrinterMessage } from '../../../ui/print-message.ts'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { isElsewhere, jobsToShow, newestFirst } from './print-job.ts'
import { RailJob } from './rail-job.tsx'
import { SeenAt } from './seen-at.tsx'
import { usePrintJobs } from './use-print-jobs.ts'

/** At a session's door little is printed, and the room's fill needs the place. */
const placesAt = (checkpoint: string) => (checkpoint === 'entrance' ? 3 : 1)

const looks = {
  ready: { tone: 'ok', shape: 'ok' },
  busy: { tone: 'accent', shape: 'print' },
  attention: { tone: 'stop', shape: 'stop' },
  away: { tone: 'alone', shape: 'alone' },
} as const

export const RailPrinter = () => {
  const { t } = useTranslation('reception')
  const { checkpoint, open } = useDesk()
  const { value: desk } = useValue('desk', {})
  const { rows: printers, state } = useView('printers', {})
  const { rows, stale } = useView('printJobs', {})
  const jobs = rows.filter(({ isOwn }) => isOwn)
  const printer = printers.find(({ printerId }) => printerId === desk?.printerId)
  const shown = jobsToShow(jobs, placesAt(checkpoint))
  const more = jobs.length - shown.length
  const { mayRetry, retryAll } = usePrintJobs()
  const toRedo = newestFirst(jobs.filter((job) => job.state === 'failed' && mayRetry(job))).toReversed()
  return (
    <section className={stale ? 'sec stale' : 'sec'} aria-label={t('rail.printer')}>
      <div className="sec__h">
        <h2>{t('rail.printer')}</h2>
        {stale ? <SeenAt /> : <span className="end truncate">{printer?.name}</span>}
      </div>
      {printer ? (
        <PrinterState
          printer={printer}
          others={printers.filter((one) => isElsewhere(one, printer.printerId) && one.state !== 'attention')}
        />
      ) : (
        state === 'ready' && (
          <div className="printer wraps-status space-below-3 row stack gap-1">
            <Status tone="wait" shape="ring">
              {t('rail.noPrinter')}
            </Status>
            <span className="soft">{t('rail.noPrinterText')}</span>
          </div>
        )
      )}
      {toRedo.length > 1 && (
        <div className="row space-below-2 num" data-testid="to-redo">
          <Status tone="stop" shape="stop">
            {t('rail.toRedo', { count: toRedo.length })}
          </Status>
          <span className="push-right">
            <Button small onClick={() => retryAll(toRedo)}>
              {t('rail.retryAll')}
            </Button>
          </span>
        </div>
      )}
      <ul className="jobs">
        {shown.map((job) => (
          <RailJob key={job.printJobId} job={job} printers={printers} />
        ))}
      </ul>
      {(more > 0 || shown.some(({ state }) => state === 'failed')) && (
        <p className="rail__more space-above-2">
          <Button small kind="quiet" onClick={() => open({ kind: 'jobs' })}>
            {more > 0 ? t('rail.moreJobs', { count: more }) : t('rail.allJobs')}
          </Button>
        </p>
      )}
      {jobs.length === 0 && state === 'ready' && printer && <p className="muted">{t('rail.noJob')}</p>}
    </section>
  )
}

/** From this number of labels on, a person should fetch a roll. */
const fewLabels = 30

interface PrinterStateProps {
  readonly printer: ViewRow<'printers'>
  /** Printers where its badges could come out instead. */
  readonly others: readonly ViewRow<'printers'>[]
}

const PrinterState = ({ printer, others }: PrinterStateProps) => {
  const { t } = useTranslation('reception')
  const { formats, open } = useDesk()
  const inWords = usePrinterMessage()
  const jobs = usePrintJobs()
  const look = looks[printer.state]
  const { labelsLeft, waiting } = printer
  const offered = printer.state === 'attention' && !printer.held ? others : []
  const takesRolls = hasRoll(printer.driver)
  return (
    <div className="printer wraps-status space-below-3 row" data-testid="printer-state">
      <Status tone={look.tone} shape={look.shape}>
        {inWords(printer.message) ?? t(`rail.printerState.${printer.state}`)}
      </Status>
      <span className="end num push-right nowrap">
        {waiting > 0 ? t('rail.waiting', { count: waiting }) : t('rail.nothingWaits')}
      </span>
      {(takesRolls || offered.length > 0) && (
        <div className="printer__roll row wrap num">
          {labelsLeft !== null && (
            <span className={labelsLeft < fewLabels ? 'grow bold tone-stop' : 'grow soft'}>
              {t('rail.labelsLeft', { count: labelsLeft, labels: formats.number(labelsLeft) })}
            </span>
          )}
          {takesRolls && (
            <Button small onClick={() => open({ kind: 'roll', printer })}>
              {t('rail.newRoll')}
            </Button>
          )}
          {offered.length === 1 &&
            offered.map((other) => (
              <Button key={other.printerId} small onClick={() => jobs.moveAll(printer.printerId, other.printerId)}>
                {t('rail.allTo', { printer: other.name })}
              </Button>
            ))}
          {offered.length > 1 && (
            <Button small onClick={() => open({ kind: 'queue', printer })}>
              {t('rail.allElsewhere')}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
