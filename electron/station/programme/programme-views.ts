import type { programmeViews } from '../../../shared/contract/programme.ts'
import { overlaps } from '../../../shared/domain/programme/session-changes.ts'
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
      rows() {
        const sessions = [...catalog.all('session')].flatMap(([sessionId, { settings, ...state }]) =>
          settings ? [{ sessionId, settings, ...state }] : [],
        )
        const overlapping = overlaps(sessions)
        return sessions
          .toSorted(
            ({ settings: one }, { settings: other }) =>
              one.startsAt - other.startsAt || one.title.localeCompare(other.title, 'fr'),
          )
          .map(
            ({
              sessionId,
              settings: { startsAt, endsAt, roomId, day, ...session },
              cancelled,
              freesSeats = false,
            }) => ({
              sessionId,
              ...session,
              roomId,
              day,
              freesSeats,
              cancelled: cancelled ? { ...cancelled, at: iso(cancelled.at) } : null,
              overlaps: [...(overlapping.get(sessionId) ?? [])],
              roomName: catalog.get('room', roomId).name ?? '',
              startsAt: iso(startsAt),
              endsAt: iso(endsAt),
              registered: directory.counts.ofSession(sessionId),
              admitted: attendance.inside(sessionId, days.numbered(day)?.date ?? days.today().date),
            }),
          )
      },
    },

    rooms: {
      topics: ['room'],
      rows: () =>
        [...catalog.all('room')].map(([roomId, { name, capacity }]) => ({ roomId, name: name ?? '', capacity })),
    },
  }
}
