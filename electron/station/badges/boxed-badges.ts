import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { isOutdated } from '../../../shared/domain/badges/boxed-badge.ts'
import type { Catalog } from '../catalog.ts'
import { admissionsOf } from '../check-in/second-facts.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { BadgeBook, BoxedBadge } from './badge-book.ts'
import { isToPrint } from './batch-people.ts'
import { formatOf } from './template/template-book.ts'

/** A badge in a box that says something else than it should. */
export interface WrongBadge extends BoxedBadge {
  readonly attendeeId: string
  /** `take-out`: nobody comes for it any more. `old`: a later one is out, and this one lies in the box. */
  readonly todo: 'replace' | 'old' | 'take-out'
}

/** Whether the badge in the box still says who stands there, with the template that its printer uses now. */
export function isBoxedOutdated(catalog: Catalog, boxed: BoxedBadge, attendee: AttendeeState): boolean {
  const { settings } = catalog.get('printer', boxed.printerId)
  const template = catalog.get('badge-template', settings ? formatOf(settings.label) : '80x50')
  return isOutdated(boxed, attendee, template)
}

/** Of all badges in boxes, those to replace or to take out. Whoever has come since has theirs. */
export function wrongBadges(log: EventLog, catalog: Catalog, badges: BadgeBook): readonly WrongBadge[] {
  return badges.peopleOut().flatMap((attendeeId) =>
    badges.inBoxes(attendeeId).flatMap((boxed): WrongBadge[] => {
      const todo = todoWith(attendeeId, boxed)
      // Asked last: it reads the database, and most badges are as they should be.
      return todo === null || hasComeSince(log, attendeeId, boxed) ? [] : [{ attendeeId, todo, ...boxed }]
    }),
  )

  function todoWith(attendeeId: string, boxed: BoxedBadge): WrongBadge['todo'] | null {
    const attendee = log.streams.state('attendee', attendeeId)
    if (!isThere(attendee) || !isToPrint(log.streams, attendeeId, attendee)) return 'take-out'
    if (boxed.version < badges.versionOut(attendeeId)) return 'old'
    return isBoxedOutdated(catalog, boxed, attendee) ? 'replace' : null
  }
}

const hasComeSince = (log: EventLog, attendeeId: string, { since }: BoxedBadge): boolean =>
  admissionsOf(log, attendeeId, {}).some(([, { standing }]) => standing.some(({ at }) => at >= since))
