import { useTranslation } from 'react-i18next'
import { newCommandId } from '../../../app/command-id.ts'
import type { Reply } from '../../../app/store.ts'
import { useCommand } from '../../../app/use-command.ts'
import { useView } from '../../../app/use-view.ts'
import { useDesk } from '../desk-context.tsx'
import { useProblemWords } from '../problem-words.ts'
import type { PrintJob } from './print-job.ts'

/** The actions of a person at the desk on a job. */
export const usePrintJobs = () => {
  const { t } = useTranslation('reception')
  const { rows: printers } = useView('printers', {})
  const give = useCommand()
  const words = useProblemWords()
  const { say } = useDesk()
  type Done = 'notice.retried' | 'notice.retriedAll' | 'notice.confirmed' | 'notice.movedQueue' | 'notice.putAside'
  const tell = (reply: Reply, done: Done) => say('problem' in reply ? words(reply.problem) : t(done))
  const onKept = () => say(t('notice.keptCommand'))
  const retry = async ({ printJobId }: PrintJob, printerId?: string) => {
    const input = { printJobId, ...(printerId !== undefined && { printerId }) }
    const reply = await give('printJobs.retry', input, undefined, { onKept })
    tell(reply, 'notice.retried')
  }
  /** In their order. It ends at the first refusal, which is said. */
  const retryAll = async (failed: readonly PrintJob[]) => {
    for (const { printJobId } of failed) {
      const reply = await give('printJobs.retry', { printJobId }, undefined, { onKept })
      if ('problem' in reply) return tell(reply, 'notice.retriedAll')
    }
    say(t('notice.retriedAll'))
  }
  const moveAll = async (from: string, to: string) =>
    tell(await give('printJobs.move', { from, to }, undefined, { onKept }), 'notice.movedQueue')
  /** Whether its printer's station would take it again. */
  const mayRetry = ({ wanted, printerId }: PrintJob) => wanted && printers.some((one) => one.printerId === printerId)
  const putAside = async ({ printJobId }: PrintJob) =>
    tell(await give('printJobs.cancel', { printJobId }, undefined, { onKept }), 'notice.putAside')
  return {
    mayRetry,
    /** Nobody needs the badge any more: it is no longer asked about. */
    putAside: (job: PrintJob) => void putAside(job),
    /** Everything that waits at a printer, or is known not to have come out there. */
    moveAll: (from: string, to: string) => void moveAll(from, to),
    retryAll: (failed: readonly PrintJob[]) => void retryAll(failed),
    retry: (job: PrintJob, printerId?: string) => void retry(job, printerId),
    /** A badge that did not come out is requested again at once, if possible: the button says so. */
    confirm: async (job: PrintJob, cameOut: boolean) => {
      const { printJobId } = job
      const goesOn = !cameOut && mayRetry(job)
      const reply = await give('printJobs.confirm', { printJobId, cameOut }, undefined, {
        ...(goesOn && { next: { id: newCommandId(), name: 'printJobs.retry', input: { printJobId } } }),
        onKept,
        onFollowed: (followed) => tell(followed, 'notice.retried'),
      })
      if (!goesOn || 'problem' in reply) tell(reply, 'notice.confirmed')
    },
  }
}
