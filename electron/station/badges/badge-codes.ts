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
  const badges = new Map<string, Badge>()
  /** Whose badge a specimen is, by its code. */
  const specimens = new Map<string, string>()
  /** A desk that has just come in knows jobs before it holds the key that tells their codes. */
  const uncoded = new Set<PrintJobRequest>()

  /** The first generation tells attendees' ids as well: without it nobody is known here. */
  function holdsKeyOf(codeKey: string | undefined): boolean {
    const held = log.keys.all('people')
    return (
      held.some(({ generation }) => generation === 1) &&
      (codeKey === undefined || held.some(({ id }) => id === codeKey))
    )
  }

  function note(asked: PrintJobRequest): void {
    const { attendeeId, version, specimen, codeKey } = asked
    if (!holdsKeyOf(codeKey)) {
      uncoded.add(asked)
      return
    }
    uncoded.delete(asked)
    if (specimen) specimens.set(specimenCodeOf(log, attendeeId), attendeeId)
    else badges.set(badgeCodeOf(log, attendeeId, version, codeKey), { attendeeId, version, codeKey })
  }
  log.keys.onChange(() => {
    for (const asked of [...uncoded]) note(asked)
  })

  return {
    note,
    badgeOf: (code: string): Badge | undefined => badges.get(code),
    /** Whom a specimen stands for. For a rehearsal alone: at the real door it is nobody's. */
    specimenOf: (code: string): string | undefined => specimens.get(code),
  }
}

/** The key of new badges. Those that were printed before a key changed keep their codes. */
export function newestCodeKey({ keys }: Pick<EventLog, 'keys'>): { readonly codeKey?: string } {
  const [newest] = keys.all('people')
  return newest && newest.generation > 1 ? { codeKey: newest.id } : {}
}
