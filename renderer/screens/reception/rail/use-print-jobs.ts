import { useTranslation } from 'react-i18next'
import { useCommand } from '../../../app/use-command.ts'
import { useDesk } from '../desk-context.tsx'
import { useProblemWords } from '../problem-words.ts'
import type { PrintJob } from './print-job.ts'

/** What a person at the desk may say or ask about a job. */
export const usePrintJobs = () => {
  const { t } = useTranslation('reception')
  const give = useCommand()
  const words = useProblemWords()
  const { say } = useDesk()
  const retry = async ({ printJobId }: PrintJob, printerId?: string) => {
    const reply = await give('printJobs.retry', { printJobId, ...(printerId !== undefined && { printerId }) })
    say('problem' in reply ? words(reply.problem) : t('notice.retried'))
  }
  return {
    retry: (job: PrintJob, printerId?: string) => void retry(job, printerId),
    /** A badge that did not come out is asked for again at once: that is what the button says. */
    confirm: async (job: PrintJob, cameOut: boolean) => {
      const reply = await give('printJobs.confirm', { printJobId: job.printJobId, cameOut })
      if ('problem' in reply) say(words(reply.problem))
      else if (cameOut) say(t('notice.confirmed'))
      else await retry(job)
    },
  }
}
