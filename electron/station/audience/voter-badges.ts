import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { eachCodeIn } from '../../../shared/domain/check-in/scanned-code.ts'
import type { SamePersons } from '../attendees/same-persons.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import type { BadgeBook } from '../badges/badge-book.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'

/**
 * Whose voice a badge gives, where each person has one. Undefined: nobody's. A badge that a newer one has replaced may lie
 * in the street; two entries of one person are one voice; a specimen is somebody only while people rehearse.
 */
export function createVoterBadges(deps: {
  log: EventLog
  catalog: Catalog
  badges: BadgeBook
  same: SamePersons
}): (typed: string) => string | undefined {
  const { log, catalog, badges, same } = deps

  function holderOf(code: string): string | undefined {
    const badge = badges.ofCode(code)
    if (badge) return badges.isReplaced(badge) ? undefined : badge.attendeeId
    return catalog.event().rehearsal ? badges.ofSpecimen(code) : undefined
  }
  return (typed) => {
    for (const code of eachCodeIn(typed)) {
      const attendeeId = holderOf(code)
      if (attendeeId === undefined) continue
      const attendee = log.streams.state('attendee', attendeeId)
      const isTheirs = isThere(attendee) && substituteOf(log.streams, attendeeId, attendee) === null
      return isTheirs ? same.shownFor(attendeeId) : undefined
    }
    return undefined
  }
}
