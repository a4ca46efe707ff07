import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { usePrintMessage } from '../../../ui/print-message.ts'
import { Progress } from '../../../ui/progress.tsx'
import { Status } from '../../../ui/status.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { useDesk } from '../desk-context.tsx'
import { isElsewhere, jobLooks, type PrintJob, stageOf } from './print-job.ts'
import { usePrintJobs } from './use-print-jobs.ts'

interface RailJobProps {
  readonly job: PrintJob
  readonly printers: readonly ViewRow<'printers'>[]
  /** In the complete list, which has room for every action. */
  readonly isInList?: boolean
}

export const RailJob = ({ job, printers, isInList = false }: RailJobProps) => {
  const { t } = useTranslation(['reception', 'common'])
  const { formats } = useDesk()
  const look = jobLooks[job.state]
  const isRunning = job.state === 'printing'
  return (
    <li className="job column-gap-3 cells rule-top" data-testid="print-job" data-state={job.state}>
      <span className={isRunning ? 'truncate bold' : 'truncate'}>
        {job.specimen && <Tag tone="warn">{t('common:rehearsal.specimen')}</Tag>} {job.who}
      </span>
      <Status tone={look.tone} shape={look.shape}>
        <span className="num">{t(`rail.job.${job.state}`, { time: formats.timeWithSeconds(job.changedAt) })}</span>
      </Status>
      {job.message === 'printed-twice' && <PrintedTwice />}
      {isRunning && <Progress label={t('rail.job.printing')} value={stageOf(job.state)} />}
      <JobQuestion job={job} printers={printers} isInList={isInList} />
    </li>
  )
}

/** Two stations that were apart have each printed it: one of the two badges must be found. */
const PrintedTwice = () => {
  const inWords = usePrintMessage()
  return (
    <div className="ask row">
      <span className="ask__why clamp-2">{inWords('printed-twice')}</span>
    </div>
  )
}

const JobQuestion = ({ job, printers, isInList }: Required<RailJobProps>) => {
  const { t } = useTranslation('reception')
  const { open } = useDesk()
  const jobs = usePrintJobs()
  const inWords = usePrintMessage()
  const whyHeld = job.held ? { title: t('rail.held') } : {}
  // If the person needs no badge any more, no action is offered: the station would refuse it.
  const elsewhere = job.wanted ? printers.filter((one) => isElsewhere(one, job.printerId)) : []
  if (job.state === 'unknown')
    return (
      <div className="ask row">
        <span className="grow truncate">{t('rail.cameOut')}</span>
        <Button small onClick={() => jobs.confirm(job, true)}>
          {t('rail.yes')}
        </Button>
        <Button small onClick={() => jobs.confirm(job, false)}>
          {t(jobs.mayRetry(job) ? 'rail.noAgain' : 'rail.no')}
        </Button>
      </div>
    )
  if (job.state === 'failed')
    return (
      <div className="ask row">
        <span className="grow ask__why clamp-2">{inWords(job.message)}</span>
        {jobs.mayRetry(job) && (
          <Button small onClick={() => jobs.retry(job)}>
            {t('rail.again')}
          </Button>
        )}
        {isInList || elsewhere.length === 1
          ? elsewhere.map((other) => (
              <Button
                key={other.printerId}
                small
                disabled={job.held}
                {...whyHeld}
                onClick={() => jobs.retry(job, other.printerId)}
              >
                {t('rail.to', { printer: other.name })}
              </Button>
            ))
          : elsewhere.length > 1 && (
              <Button small disabled={job.held} {...whyHeld} onClick={() => open({ kind: 'jobs' })}>
                {t('rail.elsewhere')}
              </Button>
            )}
        {job.held && isInList && elsewhere.length > 0 && (
          <span className="ask__why clamp-2 soft">{t('rail.held')}</span>
        )}
        {isInList && (
          <Button small kind="quiet" onClick={() => jobs.putAside(job)}>
            {t('rail.putAside')}
          </Button>
        )}
      </div>
    )
  return null
}
