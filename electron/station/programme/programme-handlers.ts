import type { programmeCommands } from '../../../shared/contract/programme.ts'
import { removeRoom, updateRoom } from '../../../shared/domain/programme/room.ts'
import { seatsFreedFrom, sessionIdOfCode } from '../../../shared/domain/programme/session.ts'
import {
  addSession,
  cancelSession,
  removeSession,
  restoreSession,
  type SessionPlace,
  updateSession,
} from '../../../shared/domain/programme/session-changes.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import { type Catalog, eventStreamId } from '../catalog.ts'
import { change, type HandlersOf, storing } from '../commands/handler.ts'
import { derivedId } from '../derived-id.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { isoOrNull } from '../iso.ts'
import { isRoomUsed, isSessionUsed } from './programme-use.ts'
import { programmeWording } from './programme-wording.ts'
import { roomIdOf, roomNamed } from './rooms.ts'
import type { SessionSeats } from './session-seats.ts'

interface Deps {
  readonly log: EventLog
  readonly catalog: Catalog
  readonly seats: SessionSeats
}

const explain = (refusal: string): string | undefined =>
  refusal === 'outside-day' ? programmeWording.outsideDay : undefined

const instantOrNone = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Date.parse(text)

export function createProgrammeHandlers(deps: Deps): HandlersOf<keyof typeof programmeCommands> {
  const { log, catalog, seats } = deps

  const placeIn = (writing: Writing, roomId: string): SessionPlace => ({
    calendar: writing.state('event', eventStreamId),
    room: writing.state('room', roomId),
  })
  const { registeredFor } = seats

  /** How many more people are registered, or inside, than there are seats. */
  function beyond(writing: Writing, sessionId: string): number {
    const { settings } = writing.state('session', sessionId)
    if (settings === null || settings.capacity === null) return 0
    const taken = Math.max(registeredFor(sessionId), seats.inside(sessionId, settings.day))
    return Math.max(0, taken - settings.capacity)
  }

  return {
    'rooms.add': storing(({ name, capacity = null }, { writing }) => {
      const roomId = roomIdOf(log, name)
      if (writing.state('room', roomId).name !== null) return refuse('room-exists')
      writing.append('room', roomId, { type: 'RoomAdded', name, capacity })
      return accept({ roomId })
    }),

    'rooms.update': storing(({ roomId, ...changes }, call) => {
      const other = changes.name === undefined ? undefined : roomNamed(log, changes.name)
      const isTaken = other !== undefined && other !== roomId
      return change(call, 'room', roomId, (room) => updateRoom(room, changes, isTaken))
    }),

    'rooms.remove': storing(({ roomId }, call) =>
      change(call, 'room', roomId, (room) => removeRoom(room, isRoomUsed(catalog, roomId))),
    ),

    'sessions.add': storing((input, { writing, commandId }) => {
      const { code = null, capacity, startsAt, endsAt, ...given } = input
      const sessionId = code === null ? derivedId(log, 'session', commandId) : sessionIdOfCode(code)
      const place = placeIn(writing, input.roomId)
      const times = { startsAt: Date.parse(startsAt), endsAt: Date.parse(endsAt) }
      const wanted = { ...given, ...times, code, capacity: capacity ?? place.room.capacity }
      const decision = writing.decide('session', sessionId, (session) => addSession(session, wanted, place))
      return decision.ok ? accept({ sessionId }) : decision
    }, explain),

    'sessions.update': storing(({ sessionId, startsAt, endsAt, ...given }, { writing }) => {
      const times = { startsAt: instantOrNone(startsAt), endsAt: instantOrNone(endsAt) }
      const roomId = given.roomId ?? writing.state('session', sessionId).settings?.roomId ?? ''
      const decision = writing.decide('session', sessionId, (session) =>
        updateSession(session, { ...given, ...times }, placeIn(writing, roomId)),
      )
      return decision.ok ? accept({ beyond: beyond(writing, sessionId) }) : decision
    }, explain),

    'sessions.cancel': storing(({ sessionId, reason, insteadSessionId = null }, { writing }) => {
      const instead = insteadSessionId === sessionId ? null : insteadSessionId
      const wanted = { reason: reason || null, insteadSessionId }
      const decision = writing.decide('session', sessionId, (session) =>
        cancelSession(session, wanted, writing.state('session', instead ?? '')),
      )
      return decision.ok ? accept({ registered: registeredFor(sessionId) }) : decision
    }),

    'sessions.restore': storing(({ sessionId }, call) => change(call, 'session', sessionId, restoreSession)),

    'sessions.remove': storing(({ sessionId }, call) => {
      const isUsed = registeredFor(sessionId) > 0 || isSessionUsed(log, catalog, sessionId)
      return change(call, 'session', sessionId, (session) => removeSession(session, isUsed))
    }),

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
