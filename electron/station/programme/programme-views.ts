import type { programmeViews } from '../../../shared/contract/programme.ts'
import type { Directory } from '../attendees/directory.ts'
import type { Catalog } from '../catalog.ts'
import type { Attendance } from '../check-in/attendance.ts'
import type { Days } from '../event/today.ts'
import { iso } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'

export function createProgrammeViews(
  catalog: Catalog,
  days: Days,
  attendance: Attendance,
  directory: Directory,
): ViewSources<keyof typeof programmeViews> {
  return {
    programme: {
      topics: ['session', 'room', 'event', 'attendee', 'same-person', 'admission', 'day'],
      rows: () =>
        [...catalog.all('session')]
          .flatMap(([sessionId, { settings, freesSeats = false }]) =>
            settings ? [{ sessionId, ...settings, freesSeats }] : [],
          )
          .sort((one, other) => one.startsAt - other.startsAt || one.title.localeCompare(other.title, 'fr'))
          .map(({ sessionId, startsAt, endsAt, roomId, day, ...session }) => ({
            sessionId,
            ...session,
            roomId,
            day,
            roomName: catalog.get('room', roomId).name ?? '',
            startsAt: iso(startsAt),
            endsAt: iso(endsAt),
            registered: directory.counts.ofSession(sessionId),
            admitted: attendance.inside(sessionId, days.numbered(day)?.date ?? days.today().date),
          })),
    },

    rooms: {
      topics: ['room'],
      rows: () =>
        [...catalog.all('room')].map(([roomId, { name, capacity }]) => ({ roomId, name: name ?? '', capacity })),
    },
  }
}
