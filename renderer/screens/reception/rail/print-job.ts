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

/** How far a job is, from 0 to 1: steps passed, since no driver tells more. */
export const stageOf = (state: PrintJob['state']): number =>
  ({ queued: 0.12, rendering: 0.35, printing: 0.62, printed: 1, sent: 1, unknown: 0.8, failed: 0.8, cancelled: 0 })[
    state
  ]

export const newestFirst = (jobs: readonly PrintJob[]): readonly PrintJob[] =>
  [...jobs].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1))

/** Jobs that wait for a person's word come before the newest. */
export const jobsToShow = (jobs: readonly PrintJob[], places: number): readonly PrintJob[] => {
  const inOrder = newestFirst(jobs)
  const doubtful = inOrder.filter(needsPerson).slice(0, Math.max(1, places - 1))
  const others = inOrder.filter((job) => !doubtful.includes(job)).slice(0, places - doubtful.length)
  return [...others, ...doubtful]
}

export const needsPerson = ({ state }: PrintJob): boolean => state === 'unknown' || state === 'failed'
