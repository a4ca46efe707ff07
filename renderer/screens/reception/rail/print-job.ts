import type { ViewRow } from '../../../../shared/contract/contract.ts'
import type { IconName } from '../../../ui/icons.tsx'
import type { Tone } from '../../../ui/status.tsx'

export type PrintJob = ViewRow<'printJobs'>

export const jobLooks: Readonly<Record<PrintJob['state'], { readonly tone: Tone; readonly shape: IconName }>> = {
  queued: { tone: 'wait', shape: 'wait' },
  rendering: { tone: 'wait', shape: 'wait' },
  printing: { tone: 'accent', shape: 'print' },
  printed: { tone: 'ok', shape: 'ok' },
  sent: { tone: 'alone', shape: 'half' },
  unknown: { tone: 'warn', shape: 'unknown' },
  failed: { tone: 'stop', shape: 'stop' },
  cancelled: { tone: 'none', shape: 'minus' },
}

/** The progress of a job, from 0 to 1, by its steps, because no driver reports more. */
export const stageOf = (state: PrintJob['state']): number =>
  ({ queued: 0.12, rendering: 0.35, printing: 0.62, printed: 1, sent: 1, unknown: 0.8, failed: 0.8, cancelled: 0 })[
    state
  ]

export const newestFirst = (jobs: readonly PrintJob[]): readonly PrintJob[] =>
  [...jobs].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))

/** A printer where badges could come out instead. */
export const isElsewhere = (printer: ViewRow<'printers'>, printerId: string): boolean =>
  printer.printerId !== printerId && printer.state !== 'away'

/** The order of the complete list: questions first, then failed ones, then the others, each newest first. */
export const inOrderOfNeed = (jobs: readonly PrintJob[]): readonly PrintJob[] => {
  const inOrder = newestFirst(jobs)
  return [...inOrder.filter(isDoubtful), ...inOrder.filter(hasFailed), ...inOrder.filter((job) => !needsPerson(job))]
}

/** A badge that may have come out is asked about first. Failed badges leave one place to the newest. */
export const jobsToShow = (jobs: readonly PrintJob[], places: number): readonly PrintJob[] => {
  const inOrder = newestFirst(jobs)
  const doubtful = inOrder.filter(isDoubtful).slice(0, places)
  // A cancelled job is shown only if there is nothing else.
  const others = [...inOrder.filter((job) => !needsPerson(job) && !isGivenUp(job)), ...inOrder.filter(isGivenUp)]
  const free = places - doubtful.length
  const failed = inOrder.filter(hasFailed).slice(0, others.length > 0 && free > 1 ? free - 1 : free)
  return [...doubtful, ...others.slice(0, free - failed.length), ...failed]
}

const isDoubtful = ({ state }: PrintJob): boolean => state === 'unknown'
const hasFailed = ({ state }: PrintJob): boolean => state === 'failed'
const isGivenUp = ({ state }: PrintJob): boolean => state === 'cancelled'
const needsPerson = (job: PrintJob): boolean => isDoubtful(job) || hasFailed(job)
