import { useTranslation } from 'react-i18next'
import type { ViewRow } from '../../../../shared/contract/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { usePrintMessage } from '../../../ui/print-message.ts'
import { Progress } from '../../../ui/progress.tsx'
import { Status } from '../../../ui/status.tsx'
import { useDesk } from '../desk-context.tsx'
import { jobLooks, type PrintJob, stageOf } from './print-job.ts'
import { usePrintJobs } from './use-print-jobs.ts'

interface RailJobProps {
  readonly job: PrintJob
  readonly others: readonly ViewRow<'printers'>[]
}

export const RailJob = ({ job, others }: RailJobProps) => {
  const { t } = useTranslation('reception')
  const { formats } = useDesk()
  const look = jobLooks[job.state]
  const isRunning = job.state === 'printing'
  return (
    <li className="job" data-testid="print-job" data-state={job.state}>
      <span className={isRunning ? 'clip job__who' : 'clip'}>{job.who}</span>
      <Status tone={look.tone} shape={look.shape}>
        <span className="num">{t(`rail.job.${job.state}`, { time: formats.timeWithSeconds(job.changedAt) })}</span>
      </Status>
      {isRunning && <Progress label={t('rail.job.printing')} value={stageOf(job.state)} />}
      <JobQuestion job={job} others={others} />
    </li>
  )
}

const JobQuestion = ({ job, others }: RailJobProps) => {
  const { t } = useTranslation('reception')
  const jobs = usePrintJobs()
  const inWords = usePrintMessage()
  const [other] = others
  if (job.state === 'unknown')
    return (
      <div className="ask">
        <span className="grow clip">{t('rail.cameOut')}</span>
        <Button small onClick={() => jobs.confirm(job, true)}>
          {t('rail.yes')}
        </Button>
        <Button small onClick={() => jobs.confirm(job, false)}>
          {t('rail.noAgain')}
        </Button>
      </div>
    )
  if (job.state === 'failed')
    return (
      <div className="ask">
        <span className="grow clip" title={inWords(job.message) ?? undefined}>
          {inWords(job.message)}
        </span>
        <Button small onClick={() => jobs.retry(job)}>
          {t('rail.again')}
        </Button>
        {other && (
          <Button small onClick={() => jobs.retry(job, other.printerId)}>
            {t('rail.to', { printer: other.name })}
          </Button>
        )}
      </div>
    )
  return null
}
