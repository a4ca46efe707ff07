import type { programmeCommands } from '../../../shared/contract/programme.ts'
import { isWithinDay } from '../../../shared/domain/event/event-day.ts'
import { seatsFreedFrom, sessionIdOfCode } from '../../../shared/domain/programme/session.ts'
import { foldText } from '../../../shared/kernel/fold-text.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { eventStreamId } from '../catalog.ts'
import { type HandlersOf, storing } from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { isoOrNull } from '../iso.ts'
import { programmeWording } from './programme-wording.ts'

export function createProgrammeHandlers(log: EventLog): HandlersOf<keyof typeof programmeCommands> {
  return {
    'rooms.add': storing(({ name, capacity }, { writing }) => {
      const roomId = roomIdOf(log, name)
      if (writing.state('room', roomId).name !== null) return refuse('room-exists')
      writing.append('room', roomId, { type: 'RoomAdded', name, capacity: capacity ?? null })
      return accept({ roomId })
    }),

    'sessions.add': storing(
      (input, { writing, commandId }) => {
        const room = writing.state('room', input.roomId)
        if (room.name === null) return refuse('unknown-room')
        const { days, timeZone } = writing.state('event', eventStreamId)
        if (days.length > 0 && input.day > days.length) return refuse('unknown-day')
        const startsAt = Date.parse(input.startsAt)
        const endsAt = Date.parse(input.endsAt)
        if (endsAt <= startsAt) return refuse('ends-before-start')
        const date = days[input.day - 1]
        if (date !== undefined && !isWithinDay(timeZone, date, startsAt, endsAt)) return refuse('outside-day')
        const sessionId = input.code ? sessionIdOfCode(input.code) : derivedId(log, 'session', commandId)
        if (writing.state('session', sessionId).settings !== null) return refuse('code-taken')
        const { code = null, title, kind, roomId, day, registration } = input
        const capacity = input.capacity ?? room.capacity
        writing.append('session', sessionId, {
          type: 'SessionAdded',
          code,
          title,
          kind,
          roomId,
          day,
          startsAt,
          endsAt,
          capacity,
          registration,
        })
        return accept({ sessionId })
      },
      (refusal) => (refusal === 'outside-day' ? programmeWording.outsideDay : undefined),
    ),

    'sessions.freeSeats': storing(({ sessionId, on }, { writing }) => {
      const session = writing.state('session', sessionId)
      if (session.settings === null) return refuse('unknown-session')
      if (!session.settings.registration) return refuse('no-registration')
      if ((session.freesSeats ?? false) !== on) writing.append('session', sessionId, { type: 'SeatsOfAbsentFreed', on })
      const from = seatsFreedFrom(writing.state('session', sessionId))
      return accept({ seatsFreedFrom: isoOrNull(from) })
    }),
  }
}

/**
 * The room of this name, or the id of a new one. It is derived from the name, so that two stations that add the same room add
 * one; rooms of the first release have other ids.
 */
export function roomIdOf(log: EventLog, name: string): string {
  const folded = foldText(name)
  const known = log.streams.within('room', '').find(([, room]) => room.name !== null && foldText(room.name) === folded)
  return known?.[0] ?? derivedId(log, 'room', folded)
}
