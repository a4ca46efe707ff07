import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { eachCodeIn } from '../../../shared/domain/check-in/scanned-code.ts'
import type { MadeCode } from '../../../shared/domain/check-in/second-fact.ts'
import type { BadgeBook } from '../badges/badge-book.ts'
import { eventStreamId } from '../catalog.ts'
import type { Call } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { attendeeIdOf } from '../keys/people-codes.ts'

/** The person of a scanned code. */
export interface Holder {
  readonly attendeeId: string
  readonly replaced: boolean
  readonly badgeVersion?: number
  /** Absent if Régie did not make the code, or if the code is valid only in a rehearsal. */
  readonly made?: MadeCode
}

export type HolderOf = ReturnType<typeof createHolderOf>

/**
 * Finds who a scanned code belongs to. Tries a ticket's code first, then a badge's. A badge goes before a ticket that a
 * desk has entered: a lost laptop may have entered one under the code of a printed badge. A badge that a newer one has
 * replaced is reported as replaced. A specimen stands for a person only during a rehearsal.
 */
export const createHolderOf =
  (log: EventLog, badges: BadgeBook) =>
  (scan: string, call: Call): Holder | undefined => {
    const { rehearsal } = call.writing.state('event', eventStreamId)
    for (const code of eachCodeIn(scan)) {
      const attendeeId = attendeeIdOf(log, code)
      const attendee = call.writing.state('attendee', attendeeId)
      const badge = attendee.source === 'file' ? undefined : badges.ofCode(code)
      if (badge) {
        const { attendeeId, version } = badge
        return { attendeeId, replaced: badges.isReplaced(badge), badgeVersion: version, made: badge }
      }
      if (attendee.source !== null && !isThere(attendee)) return undefined
      // The generation that made a desk's ticket is not recorded, so the ticket counts as made by the first one.
      if (attendee.source === 'desk') return { attendeeId, replaced: false, made: {} }
      if (attendee.source !== null) return { attendeeId, replaced: false }
      const rehearsed = rehearsal ? badges.ofSpecimen(code) : undefined
      if (rehearsed !== undefined) return { attendeeId: rehearsed, replaced: false }
    }
    return undefined
  }
