import type { checkInViews } from '../../../shared/contract/check-in.ts'
import { isListed } from '../../../shared/domain/attendees/attendee-stream.ts'
import { type Admission, inConflict, isReviewed } from '../../../shared/domain/check-in/admission.ts'
import { seatsFreedFrom } from '../../../shared/domain/programme/session.ts'
import { first } from '../../../shared/kernel/first.ts'
import type { Directory } from '../attendees/directory.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { presentById } from '../attendees/present-attendee.ts'
import type { BadgeBook } from '../badges/badge-book.ts'
import type { Catalog } from '../catalog.ts'
import { refusedBy } from '../commands/problems.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { iso, isoOrNull } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import { admissionStateOf, doorOf } from './admissions.ts'
import type { Attendance } from './attendance.ts'
import { presentPerson } from './present-verdict.ts'
import { verdictOf } from './verdict-of.ts'

interface Deps {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly days: Days
  readonly attendance: Attendance
  readonly directory: Directory
  readonly badges: Pick<BadgeBook, 'countOut'>
  readonly mergedPeople: MergedPeople
}

/** Rows. A day of eight desks has some; a stolen laptop can make tens of thousands. */
const mostConflicts = 200

export function createCheckInViews(deps: Deps): ViewSources<keyof typeof checkInViews> {
  const { log, catalog, days, attendance, directory, badges, mergedPeople } = deps
  function expected(checkpoint: string): number {
    const { settings } = catalog.get('session', checkpoint)
    if (settings?.kind === 'evening' && !settings.registration) return directory.counts.ofEvening()
    if (settings?.registration) return directory.counts.ofSession(checkpoint)
    const today = days.today()
    if (today.kind === 'draft') return directory.counts.totals().onSite
    return directory.counts.ofDay(settings?.day ?? today.number ?? 0)
  }

  /** Nobody can be asked about somebody who was erased: a line without a name tells nothing. */
  const isNamed = ([id]: readonly [string, unknown]): boolean =>
    !log.streams.state('attendee', id.split('/')[0] ?? '').erased

  const told = ({ at, station }: Pick<Admission, 'at' | 'station'>) => ({
    at: iso(at),
    station: catalog.stationName(station),
  })

  return {
    'checkIn.passage': {
      topics: ['attendee', 'same-person', 'admission', 'rehearsal-admission', 'station'],
      perSession: true,
      value({ commandId }, caller) {
        const verdict = verdictOf(log, commandId)
        const { attendeeId, place, admissionIds = [] } = verdict ?? {}
        if (!verdict || !place || (caller.role === 'door' && caller.checkpoint !== place.checkpoint)) return null
        const nobody = { attendee: null, erased: false, stands: false, undone: null, admission: null }
        if (attendeeId === undefined) return nobody
        const attendee = log.streams.state('attendee', attendeeId)
        const isHere = isListed(attendee)
        const states = mergedPeople.entriesOf(attendeeId).map((id) => admissionStateOf(log.streams, id, place))
        const standing = states.flatMap((state) => state.standing).sort((one, other) => one.at - other.at)
        const lastUndone = states.flatMap(({ undoings = [] }) => undoings).sort((one, other) => other.at - one.at)[0]
        const stands = standing.some(({ admissionId }) => admissionIds.includes(admissionId))
        const [first] = standing
        return {
          ...nobody,
          attendee: isHere ? presentPerson(log.streams, attendeeId, attendee, caller) : null,
          erased: !isHere,
          stands,
          undone: admissionIds.length > 0 && !stands && lastUndone ? told(lastUndone) : null,
          admission: first ? told(first) : null,
        }
      },
    },

    'checkIn.stats': {
      topics: ['admission', 'attendee', 'same-person', 'event', 'session', 'day'],
      perSession: true,
      refusal({ checkpoint }, caller) {
        const door = doorOf(checkpoint, caller)
        return door.ok ? null : refusedBy(door.refusal, 403, undefined)
      },
      value({ checkpoint: asked }, { role, checkpoint: door }) {
        const checkpoint = role === 'door' && door !== null ? door : asked
        const { date } = days.today()
        const session = catalog.get('session', checkpoint)
        const freedFrom = seatsFreedFrom(session)
        return {
          admitted: attendance.inside(checkpoint, date),
          expected: expected(checkpoint),
          capacity: session.settings?.capacity ?? null,
          seatsFreedFrom: isoOrNull(freedFrom),
          seatsFreed: freedFrom !== null && log.now() >= freedFrom,
          quarters: attendance.quarters(checkpoint, date).map(({ from, admitted }) => ({ from: iso(from), admitted })),
        }
      },
    },

    conflicts: {
      topics: ['admission', 'attendee', 'station', 'event', 'print-job'],
      rows: (_, { role }) =>
        first(mostConflicts, attendance.conflicts(), isNamed).map(([conflictId, state]) => {
          const [attendeeId = '', checkpoint = '', date = ''] = conflictId.split('/')
          const { firstName, lastName } = presentById(log.streams, attendeeId, role)
          return {
            conflictId: conflictId.replaceAll('/', '.'),
            attendeeId,
            firstName,
            lastName,
            checkpoint,
            day: days.ofDate(date).number,
            admissions: inConflict(state).map(told),
            badges: badges.countOut(attendeeId),
            reviewed: isReviewed(state),
          }
        }),
    },
  }
}
