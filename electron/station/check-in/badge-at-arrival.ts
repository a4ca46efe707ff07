import { cellsOf } from '../../../shared/domain/attendees/attendee-stream.ts'
import { haveOneName } from '../../../shared/domain/attendees/one-name.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { ofThoseReplaced } from '../attendees/substitutes.ts'
import type { BadgeBook, BoxedBadge } from '../badges/badge-book.ts'
import type { Call } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { admissionStreamOf, type StoredPlace } from './admissions.ts'
import { admissionsOf } from './second-facts.ts'

/** Badges that a person who arrives may have already: in a box, or under another entry. */
export function createBadgesAtArrival(log: EventLog, badges: BadgeBook, mergedPeople: MergedPeople) {
  /**
   * The badge to take from its box: at the first arrival since it was printed. Undefined if the badge itself was scanned,
   * because it has been taken already.
   */
  function boxedToTell(
    attendeeId: string,
    admitted: StoredPlace,
    badgeVersion: number | undefined,
  ): BoxedBadge | undefined {
    const boxed = badges.boxedOf(attendeeId)
    if (!boxed || boxed.version === badgeVersion) return undefined
    const [, id] = admissionStreamOf(attendeeId, admitted)
    for (const [other, { standing }] of admissionsOf(log, attendeeId, admitted))
      if (other !== id && standing.some(({ at }) => at >= boxed.since)) return undefined
    return boxed
  }

  /** At the first badge of a substitute: the badge in a box that still says who does not come. */
  function replacedBoxed(attendeeId: string, { writing }: Call): BoxedBadge | undefined {
    if (badges.standingOf(attendeeId) !== 'none') return undefined
    return ofThoseReplaced(writing, attendeeId, badges.boxedOf)
  }

  /**
   * Another entry of this person, under the same name, whose badge they have. Undefined if they have one as this entry,
   * or none.
   */
  function badgedAs(attendeeId: string, { writing }: Call): string | undefined {
    if (badges.standingOf(attendeeId) !== 'none') return undefined
    const cells = cellsOf(writing.state('attendee', attendeeId))
    return mergedPeople
      .entriesOf(attendeeId)
      .find(
        (entry) =>
          badges.standingOf(entry) === 'out' &&
          badges.boxedOf(entry) === undefined &&
          haveOneName(cells, cellsOf(writing.state('attendee', entry))),
      )
  }

  return { boxedToTell, replacedBoxed, badgedAs }
}
