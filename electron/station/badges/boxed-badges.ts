import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { cellsOf, hasSameFace, isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type BadgeTemplateState, badgeTemplateStream } from '../../../shared/domain/badges/badge-template.ts'
import { isOutdated } from '../../../shared/domain/badges/boxed-badge.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { lastSubstituteOf } from '../attendees/substitutes.ts'
import type { Catalog } from '../catalog.ts'
import { admissionsOf } from '../check-in/second-facts.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { BadgeBook, BoxedBadge } from './badge-book.ts'
import { isToPrint } from './batch-people.ts'
import { formatOf } from './template/template-book.ts'

/** A badge in a box that says something else than it should. */
export interface WrongBadge extends BoxedBadge {
  readonly attendeeId: string
  /**
   * Whose new badge takes its place: the same person's, or that of the substitute who comes instead. Null if nobody's
   * does.
   */
  readonly newFor: string | null
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

/**
 * Of all badges in boxes, those to replace or to take out. Whoever has come since has theirs, and so has a substitute who
 * was given one at a desk.
 */
export function wrongBadges(
  log: EventLog,
  catalog: Catalog,
  badges: BadgeBook,
  mergedPeople: Pick<MergedPeople, 'isShown'>,
): readonly WrongBadge[] {
  const isBoxedOutdated = createOutdated(log, catalog)
  return badges.peopleOut().flatMap((attendeeId) =>
    badges.inBoxes(attendeeId).flatMap((boxed): WrongBadge[] => {
      const todo = todoWith(attendeeId, boxed)
      // Asked last: it reads the database, and most badges are as they should be.
      if (todo === null || hasComeSince(log, attendeeId, boxed)) return []
      const substitute = todo === 'take-out' ? substituteWithoutBadge(attendeeId) : null
      const newFor = todo === 'take-out' ? substitute : attendeeId
      return [{ ...boxed, attendeeId, newFor, todo: substitute === null ? todo : 'replace' }]
    }),
  )

  /** The last one in a chain of substitutions, who has not come yet. Null if there is none. */
  function substituteWithoutBadge(attendeeId: string): string | null {
    const substitute = lastSubstituteOf(log.streams, attendeeId)
    if (substitute === null) return null
    const attendee = log.streams.state('attendee', substitute)
    if (!isThere(attendee) || !isToPrint(log.streams, substitute, attendee)) return null
    const hasCome = admissionsOf(log, substitute, {}).some(([, { standing }]) => standing.length > 0)
    return hasCome || badges.versionOut(substitute) > 0 || !mergedPeople.isShown(substitute) ? null : substitute
  }

  function todoWith(attendeeId: string, boxed: BoxedBadge): WrongBadge['todo'] | null {
    const attendee = log.streams.state('attendee', attendeeId)
    if (!isThere(attendee) || !isToPrint(log.streams, attendeeId, attendee)) return 'take-out'
    if (boxed.version < badges.versionOut(attendeeId)) return 'old'
    return isBoxedOutdated(boxed, attendeeId, attendee) ? 'replace' : null
  }
}

const hasComeSince = (log: EventLog, attendeeId: string, { since }: BoxedBadge): boolean =>
  admissionsOf(log, attendeeId, {}).some(([, { standing }]) => standing.some(({ at }) => at >= since))
