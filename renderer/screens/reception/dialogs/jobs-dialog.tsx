import { useTranslation } from 'react-i18next'
import { useView } from '../../../app/use-view.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useDesk } from '../desk-context.tsx'
import { inOrderOfNeed } from '../rail/print-job.ts'
import { RailJob } from '../rail/rail-job.tsx'

/** Every badge of this station, with its questions and actions, including those that do not fit into the rail. */
export const JobsDialog = () => {
  const { t } = useTranslation('reception')
  const { close } = useDesk()
  const { rows } = useView('printJobs', {})
  const jobs = rows.filter(({ isOwn }) => isOwn)
  const { rows: printers } = useView('printers', {})
  return (
    <Dialog title={t('jobs.title')} wide={true} onClose={close}>
      <div className="dialog__body">
        {jobs.length === 0 ? (
          <p className="muted">{t('rail.noJob')}</p>
        ) : (
          <ul className="jobs jobs--all">
            {inOrderOfNeed(jobs).map((job) => (
              <RailJob key={job.printJobId} job={job} printers={printers} isInList={true} />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}
