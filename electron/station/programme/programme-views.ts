import type { programmeViews } from '../../../shared/contract/programme.ts'
import { type Choices, lostChoices } from '../../../shared/domain/programme/lost-choices.ts'
import { overlaps } from '../../../shared/domain/programme/session-changes.ts'
import type { Catalog } from '../catalog.ts'
import { iso } from '../iso.ts'
import type { ViewSources } from '../views/view.ts'
import type { SessionSeats } from './session-seats.ts'
import { hasSession, insteadIn, standingSessions } from './standing-sessions.ts'

export function createProgrammeViews(
  catalog: Catalog,
  seats: SessionSeats,
  choices: Choices,
): ViewSources<keyof typeof programmeViews> {
  return {
    programme: {
      topics: ['session', 'room', 'event', 'attendee', 'same-person', 'admission', 'day'],
      rows() {
        const sessions = standingSessions(catalog)
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
              cancelled: cancelled
                ? {
                    at: iso(cancelled.at),
                    reason: cancelled.reason,
                    insteadSessionId: insteadIn(catalog, sessionId),
                  }
                : null,
              overlaps: [...(overlapping.get(sessionId) ?? [])],
              roomName: catalog.get('room', roomId).name ?? '',
              startsAt: iso(startsAt),
              endsAt: iso(endsAt),
              registered: seats.registeredFor(sessionId),
              admitted: seats.inside(sessionId, day),
            }),
          )
      },
    },

    'programme.lostChoices': {
      topics: ['session', 'attendee', 'same-person', 'station'],
      restMs: 1000,
      value: () => {
        const { people, codes } = lostChoices(choices, (sessionId) => hasSession(catalog, sessionId))
        return { people, codes: [...codes] }
      },
    },

    rooms: {
      topics: ['room'],
      rows: () =>
        [...catalog.all('room')].map(([roomId, { name, capacity }]) => ({ roomId, name: name ?? '', capacity })),
    },
  }
}
