import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, hasSameFace, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type BadgeTemplateState, badgeTemplateStream } from '../../../shared/domain/badges/badge-template.ts'
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

/**
 * Tells whether a badge in a box no longer says who stands there. A name that was changed and changed back, an import
 * that was undone, or a template as before leave it right: then the past is read.
 */
export function createOutdated(log: EventLog, catalog: Catalog) {
  const templates = new Map<string, ReturnType<typeof log.projector.history<'badge-template'>>>()

  function templateAt(format: string, at: number): BadgeTemplateState | undefined {
    const history = templates.get(format) ?? log.projector.history('badge-template', format)
    templates.set(format, history)
    return history.findLast((one) => one.at <= at)?.state
  }

  return ({ printerId, takenAt }: BoxedBadge, attendeeId: string, attendee: AttendeeState): boolean => {
    const { settings } = catalog.get('printer', printerId)
    const format = settings ? formatOf(settings.label) : '80x50'
    const template = catalog.get('badge-template', format)
    if (!isOutdated({ takenAt }, attendee, template)) return false
    if (!isAsBefore(templateAt(format, takenAt), template)) return true
    const before = log.projector.history('attendee', attendeeId).findLast((one) => one.at <= takenAt)
    return !before || !hasSameFace(cellsOf(before.state), cellsOf(attendee))
  }
}

/** `before`: undefined where it was as delivered. */
function isAsBefore(before: BadgeTemplateState | undefined, now: BadgeTemplateState): boolean {
  const shown = ({ logo, colours, fields, svg }: BadgeTemplateState) => JSON.stringify([logo, colours, fields, svg])
  return shown(before ?? badgeTemplateStream.initial) === shown(now)
}

/** Of all badges in boxes, those to replace or to take out. Whoever has come since has theirs. */
export function wrongBadges(log: EventLog, catalog: Catalog, badges: BadgeBook): readonly WrongBadge[] {
  const isBoxedOutdated = createOutdated(log, catalog)
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
    return isBoxedOutdated(boxed, attendeeId, attendee) ? 'replace' : null
  }
}

const hasComeSince = (log: EventLog, attendeeId: string, { since }: BoxedBadge): boolean =>
  admissionsOf(log, attendeeId, {}).some(([, { standing }]) => standing.some(({ at }) => at >= since))
