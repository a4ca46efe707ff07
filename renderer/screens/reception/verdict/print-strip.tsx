import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useValue, useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { usePrintMessage } from '../../../ui/print-message.ts'
import { Progress } from '../../../ui/progress.tsx'
import { useDesk } from '../desk-context.tsx'
import { type Outcome, personOf } from '../person.ts'
import { newestFirst, type PrintJob, stageOf } from '../rail/print-job.ts'
import { usePrintJobs } from '../rail/use-print-jobs.ts'
import { whyNonePrints } from './why-none-prints.ts'

interface PrintStripProps {
  readonly outcome: Outcome
  /** When the passage was answered, ms since 1970. */
  readonly at: number
}

/** The badge of the person just admitted, coming out of its slot. */
export const PrintStrip = ({ outcome, at }: PrintStripProps) => {
  const { t } = useTranslation('reception')
  const { checkpoint } = useDesk()
  const { rows } = useView('printJobs', {})
  const { rows: printers, state: areReady } = useView('printers', {})
  const { value: desk } = useValue('desk', {})
  const jobs = usePrintJobs()
  const inWords = usePrintMessage()
  const person = personOf(outcome)
  // At a session's door nothing prints: the job in the list belongs to the entrance.
  const job = checkpoint === 'entrance' ? jobOf(rows, outcome, person?.attendeeId) : undefined
  // Printed in advance: it is in a box, unless another one was requested since.
  const isAnew = outcome.badgeOutdated === true && outcome.printJobId !== undefined
  if (outcome.badgeBox !== undefined && !isAnew && !(job && Date.parse(job.at) >= at))
    return (
      <div className="v-print min-width-0 v-print--box grow" data-testid="badge-box">
        <span>{t(outcome.badgeOutdated ? 'print.outdated' : 'print.inBox')}</span>
        <b className="block">
          {outcome.badgeBox}
          {outcome.badgePlace !== undefined && ` · ${t('print.place', { place: outcome.badgePlace })}`}
        </b>
        {outcome.badgeOutdated && <span>{t('print.outdatedMore')}</span>}
      </div>
    )
  const isAgain = job !== undefined && isAskedAgain(job, outcome, at)
  // The answer arrives before the list of jobs that contains it. The slot is there from the start, so that nothing
  // moves.
  const state =
    job && isOutBefore(job, outcome, at) ? undefined : (job?.state ?? (outcome.printJobId ? 'queued' : undefined))
  if (state === undefined) {
    // Empty until it is known.
    const why =
      desk && areReady === 'ready' ? whyNonePrints({ checkpoint, badge: outcome.badge, desk, printers }) : null
    return (
      <div className="v-print min-width-0 grow" data-testid="no-print">
        <b className="block">{t(why ? `print.why.${why}.title` : 'print.none')}</b>
        {why && <span>{t(`print.why.${why}.text`)}</span>}
      </div>
    )
  }
  return (
    <>
      <div className={`slot space-below-2 no-shrink relative overflow-hidden slot--${state}`} aria-hidden="true">
        <div className="card stack gap-0 overflow-hidden">
          <p className="truncate">{person?.firstName}</p>
          <p className="truncate">{person?.lastName}</p>
          <span className="card__line block round-s" />
        </div>
      </div>
      <div className="v-print min-width-0 grow" data-testid="print-state" data-state={state}>
        <b className="block">{t(isAgain && state === 'printed' ? 'print.printedAnew' : `print.${state}`)}</b>
        {isAnew && <span data-testid="badge-outdated">{t('print.anew', { box: outcome.badgeBox })}</span>}
        {job?.state === 'unknown' ? (
          <div className="row space-above-1">
            <Button small onClick={() => jobs.confirm(job, true)}>
              {t('rail.yes')}
            </Button>
            <Button small onClick={() => jobs.confirm(job, false)}>
              {t(jobs.mayRetry(job) ? 'rail.noAgain' : 'rail.no')}
            </Button>
          </div>
        ) : job?.state === 'failed' ? (
          <>
            <span className="clamp-2">{inWords(job.message)}</span>
            {jobs.mayRetry(job) && (
              <Button small onClick={() => jobs.retry(job)}>
                {t('rail.again')}
              </Button>
            )}
          </>
        ) : (
          <Progress label={t(`print.${state}`)} value={stageOf(state)} />
        )}
      </div>
    </>
  )
}

/** A badge that a person has asked for since: F6 beside a passage. */
const isAskedAgain = (job: PrintJob, { printJobId }: Outcome, at: number): boolean =>
  job.printJobId !== printJobId && Date.parse(job.at) >= at

/** It came out long ago, from a box perhaps: nothing comes out of the printer now. */
const isOutBefore = ({ state, at: askedAt }: PrintJob, { printJobId }: Outcome, at: number): boolean =>
  printJobId === undefined && (state === 'printed' || state === 'sent') && Date.parse(askedAt) < at

/** Beside a verdict that prints nothing by itself: the badge that was asked for since. */
export const NewBadge = ({ outcome, at }: PrintStripProps) => {
  const { checkpoint } = useDesk()
  const { rows } = useView('printJobs', {})
  const job = checkpoint === 'entrance' ? jobOf(rows, outcome, personOf(outcome)?.attendeeId) : undefined
  return job && isAskedAgain(job, outcome, at) ? <PrintStrip outcome={outcome} at={at} /> : null
}

/** The job that this passage requested, or a later one for the same person: a reprint, a retry. */
const jobOf = (rows: readonly ViewRow<'printJobs'>[], outcome: Outcome, attendeeId: string | undefined) => {
  const own = rows.find(({ printJobId }) => printJobId === outcome.printJobId)
  const theirs = newestFirst(rows).filter(
    (job) => job.attendeeId === attendeeId && (own === undefined || job.at >= own.at),
  )
  // A cancelled job is ignored if there is another one.
  return theirs.find(({ state }) => state !== 'cancelled') ?? theirs[0]
}
