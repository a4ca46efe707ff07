import { type AnswerGroup, numberOf, textsOf } from '../ipp/answer.ts'

export interface JobState {
  /** `stopped`: on its way, and nothing moves until somebody sees to it. */
  readonly state: 'pending' | 'held' | 'processing' | 'stopped' | 'canceled' | 'aborted' | 'completed'
  /** False only where CUPS says so: then nothing of it has gone to the printer. */
  readonly mayHaveBegun: boolean
  /** It is over, but not as it should be. */
  readonly hasErrors: boolean
}

export const jobAttributes = ['job-id', 'job-state', 'job-state-reasons', 'time-at-processing']

const states: Readonly<Record<number, JobState['state']>> = {
  3: 'pending',
  4: 'held',
  5: 'processing',
  6: 'stopped',
  7: 'canceled',
  8: 'aborted',
  9: 'completed',
}

/** Undefined where it is no state of that job. */
export function jobStateOf(group: AnswerGroup, jobId: number): JobState | undefined {
  const state = states[numberOf(group, 'job-state') ?? 0]
  if (!state || numberOf(group, 'job-id') !== jobId) return undefined
  const began = group.get('time-at-processing') ?? []
  return {
    state,
    mayHaveBegun: state === 'processing' || state === 'stopped' || began.length !== 1 || began[0] !== null,
    hasErrors: textsOf(group, 'job-state-reasons').some((reason) =>
      /with-errors|format-error|unprintable/.test(reason),
    ),
  }
}
