import type { PrintJobRequest } from '../../../shared/domain/badges/print-job.ts'
import type { MadeCode } from '../../../shared/domain/check-in/second-fact.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { badgeCodeOf, specimenCodeOf } from '../keys/people-codes.ts'

export interface Badge extends MadeCode {
  readonly attendeeId: string
  readonly version: number
}

/** Whose badge a code is. In memory, from the requests of print jobs. */
export function createBadgeCodes(log: EventLog) {
  /** By code: the jobs that have it, with their requests. */
  const jobsOf = new Map<string, Map<string, PrintJobRequest>>()
  /** By job. */
  const codeOf = new Map<string, string>()
  /** A desk that has just come in knows jobs before it holds the key that tells their codes. */
  const uncoded = new Map<string, PrintJobRequest>()

  /** The first generation tells attendees' ids as well: without it nobody is known here. */
  function holdsKeyOf(codeKey: string | undefined): boolean {
    const held = log.keys.all('people')
    return (
      held.some(({ generation }) => generation === 1) &&
      (codeKey === undefined || held.some(({ id }) => id === codeKey))
    )
  }

  /** `asked`: null where the job's request was taken back with its station. */
  function note(printJobId: string, asked: PrintJobRequest | null): void {
    forget(printJobId)
    if (!asked) return
    const { attendeeId, version, specimen, codeKey } = asked
    if (!holdsKeyOf(codeKey)) {
      uncoded.set(printJobId, asked)
      return
    }
    const code = specimen ? specimenCodeOf(log, attendeeId) : badgeCodeOf(log, attendeeId, version, codeKey)
    codeOf.set(printJobId, code)
    jobsOf.set(code, (jobsOf.get(code) ?? new Map()).set(printJobId, asked))
  }

  function forget(printJobId: string): void {
    uncoded.delete(printJobId)
    const code = codeOf.get(printJobId)
    if (code === undefined) return
    codeOf.delete(printJobId)
    const jobs = jobsOf.get(code)
    jobs?.delete(printJobId)
    if (jobs?.size === 0) jobsOf.delete(code)
  }

  /** All jobs of one code ask for the same badge. */
  const requestOf = (code: string): PrintJobRequest | undefined => jobsOf.get(code)?.values().next().value
  log.keys.onChange(() => {
    for (const [printJobId, asked] of [...uncoded]) note(printJobId, asked)
  })

  return {
    note,
    badgeOf(code: string): Badge | undefined {
      const asked = requestOf(code)
      if (!asked || asked.specimen) return undefined
      const { attendeeId, version, codeKey } = asked
      return { attendeeId, version, codeKey }
    },
    /** Whom a specimen stands for. For a rehearsal alone: at the real door it is nobody's. */
    specimenOf(code: string): string | undefined {
      const asked = requestOf(code)
      return asked?.specimen ? asked.attendeeId : undefined
    },
  }
}

/** The key of new badges. Those that were printed before a key changed keep their codes. */
export function newestCodeKey({ keys }: Pick<EventLog, 'keys'>): { readonly codeKey?: string } {
  const [newest] = keys.all('people')
  return newest && newest.generation > 1 ? { codeKey: newest.id } : {}
}
