import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { useView } from '../../../app/use-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Progress } from '../../../ui/progress.tsx'
import { useDesk } from '../desk-context.tsx'
import { type Outcome, personOf } from '../person.ts'
import { newestFirst, stageOf } from '../rail/print-job.ts'
import { usePrintJobs } from '../rail/use-print-jobs.ts'

/** The badge of the person just admitted, coming out of its slot. */
export const PrintStrip = ({ outcome }: { readonly outcome: Outcome }) => {
  const { t } = useTranslation('reception')
  const { checkpoint } = useDesk()
  const { rows } = useView('printJobs', {})
  const jobs = usePrintJobs()
  const person = personOf(outcome)
  const job = jobOf(rows, outcome, person?.attendeeId)
  if (job === undefined)
    return (
      <div className="v-print grow">
        <b>{outcome.printJobId ? t('print.queued') : t('print.none')}</b>
        <span>{outcome.printJobId ? '' : t(checkpoint === 'entrance' ? 'print.noneText' : 'print.noneAtDoor')}</span>
      </div>
    )
  const isDoubtful = job.state === 'unknown'
  return (
    <>
      <div className={`slot slot--${job.state}`} aria-hidden="true">
        <div className="card">
          <p className="clip">{person?.firstName}</p>
          <p className="clip">{person?.lastName}</p>
          <span className="card__line" />
        </div>
      </div>
      <div className="v-print grow" data-testid="print-state" data-state={job.state}>
        <b>{t(`print.${job.state}`)}</b>
        {isDoubtful ? (
          <div className="row">
            <Button small onClick={() => jobs.confirm(job, true)}>
              {t('rail.yes')}
            </Button>
            <Button small onClick={() => jobs.confirm(job, false)}>
              {t('rail.noAgain')}
            </Button>
          </div>
        ) : job.state === 'failed' ? (
          <span className="clip">{job.message}</span>
        ) : (
          <Progress label={t(`print.${job.state}`)} value={stageOf(job.state)} />
        )}
      </div>
    </>
  )
}

/** The job this passage asked for, or a later one for the same person: a reprint, a retry. */
const jobOf = (rows: readonly ViewRow<'printJobs'>[], outcome: Outcome, attendeeId: string | undefined) => {
  const own = rows.find(({ printJobId }) => printJobId === outcome.printJobId)
  return newestFirst(rows).find((job) => job.attendeeId === attendeeId && (own === undefined || job.at >= own.at))
}
