import type { checkInViews } from '../../../shared/contract/check-in.ts'
import { isReviewed } from '../../../shared/domain/check-in/admission.ts'
import type { Directory } from '../attendees/directory.ts'
import { presentAttendee } from '../attendees/present-attendee.ts'
import type { Catalog } from '../catalog.ts'
import type { Days } from '../event/today.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { ViewSources } from '../views/view.ts'
import type { Attendance } from './attendance.ts'

export function createCheckInViews(
  log: EventLog,
  catalog: Catalog,
  days: Days,
  attendance: Attendance,
  directory: Directory,
): ViewSources<keyof typeof checkInViews> {
  function expected(checkpoint: string): number {
    const { settings } = catalog.get('session', checkpoint)
    if (settings?.kind === 'evening' && !settings.registration) return directory.counts.ofEvening()
    if (settings?.registration) return directory.counts.ofSession(checkpoint)
    const today = days.today()
    if (today.kind === 'draft') return directory.counts.totals().onSite
    return directory.counts.ofDay(settings?.day ?? today.number ?? 0)
  }

  return {
    'checkIn.stats': {
      topics: ['admission', 'attendee', 'event', 'session', 'day'],
      perSession: true,
      value({ checkpoint: asked }, { role, checkpoint: door }) {
        const checkpoint = role === 'door' && door !== null ? door : asked
        const { date } = days.today()
        return {
          admitted: attendance.admitted(checkpoint, date),
          expected: expected(checkpoint),
          capacity: catalog.get('session', checkpoint).settings?.capacity ?? null,
          quarters: attendance
            .quarters(checkpoint, date)
            .map(({ from, admitted }) => ({ from: new Date(from).toISOString(), admitted })),
        }
      },
    },

    conflicts: {
      topics: ['admission', 'attendee', 'station', 'event'],
      rows: (_, { role }) =>
        [...attendance.conflicts()].map(([conflictId, state]) => {
          const [attendeeId = '', checkpoint = '', date = ''] = conflictId.split('/')
          const { firstName, lastName } = presentAttendee(attendeeId, log.streams.state('attendee', attendeeId), role)
          return {
            conflictId: conflictId.replaceAll('/', '.'),
            ...{ attendeeId, firstName, lastName, checkpoint },
            day: days.ofDate(date).number,
            admissions: state.standing.map(({ at, station }) => ({
              at: new Date(at).toISOString(),
              station: catalog.stationName(station),
            })),
            reviewed: isReviewed(state),
          }
        }),
    },
  }
}
