import type { remoteCommands } from '../../../shared/contract/remote.ts'
import type { AttendeeState } from '../../../shared/domain/attendees/attendee-state.ts'
import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { isRemote, mayFollow } from '../../../shared/domain/attendees/remote-access.ts'
import { hostOf, playerRefusal, playersId } from '../../../shared/domain/programme/players.ts'
import { accept, refuse } from '../../../shared/kernel/result.ts'
import type { MergedPeople } from '../attendees/merged-people.ts'
import { substituteOf } from '../attendees/substitutes.ts'
import { answering, type HandlersOf, looking, storing } from '../commands/handler.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { undoMove } from './moves.ts'
import { remoteWording } from './remote-wording.ts'
import { type SeatsTaken, seatsIn } from './seats.ts'

type Handled = Exclude<keyof typeof remoteCommands, `replays.${string}` | `followUps.${string}`>

/**
 * Decisions about remote people, by a pilot or, for streams, by the booth. `linkOf`: see `createRemoteViews`.
 * `seatsTaken`: the number of people with a seat in each session, once everybody has been counted.
 */
export function createRemoteHandlers(
  log: EventLog,
  mergedPeople: Pick<MergedPeople, 'entriesTakenWith'>,
  linkOf: (attendeeId: string, attendee: AttendeeState) => string | null,
  seatsTaken: () => Promise<SeatsTaken>,
): HandlersOf<Handled> {
  return {
    'sessions.setStream': storing(
      ({ sessionId, embedUrl, captionsUrl, delayS }, { writing }) => {
        if (writing.state('session', sessionId).settings === null) return refuse('unknown-session')
        const refusal = embedUrl === null ? null : playerRefusal(writing.state('players', playersId), embedUrl)
        if (refusal) return refuse(refusal)
        if (captionsUrl !== null && hostOf(captionsUrl) === null) return refuse('address-refused')
        const now = writing.state('session-remote', sessionId)
        if (now.embedUrl !== embedUrl || now.captionsUrl !== captionsUrl || now.delayS !== delayS)
          writing.append('session-remote', sessionId, { type: 'SessionStreamSet', embedUrl, captionsUrl, delayS })
        return accept({})
      },
      (refusal) => (refusal === 'unknown-session' ? undefined : remoteWording[refusal]),
    ),

    'players.set': storing(({ hosts }, { writing }) => {
      writing.append('players', playersId, { type: 'PlayersSet', hosts: [...new Set(hosts)] })
      return accept({})
    }),

    'remoteAccess.revoke': storing(({ attendeeId }, { writing }) => {
      if (!isThere(writing.state('attendee', attendeeId))) return refuse('unknown-attendee')
      for (const id of mergedPeople.entriesTakenWith(attendeeId)) revoke(writing, id)
      return accept({})
    }),

    // The link is a secret. It is not stored with the outcome, but derived again.
    'remoteAccess.renew': answering(
      ({ attendeeId }, { writing }) => {
        if (!isThere(writing.state('attendee', attendeeId))) return refuse('unknown-attendee')
        const entries = mergedPeople.entriesTakenWith(attendeeId)
        const following = entries.find((id) => {
          const attendee = writing.state('attendee', id)
          return mayFollow(attendee, substituteOf(writing, id, attendee))
        })
        if (following === undefined) return refuse('not-remote')
        for (const id of entries) if (isRemote(writing.state('attendee', id))) revoke(writing, id)
        writing.append('remote-access', following, { type: 'RemoteAccessRenewed' })
        return accept({ attendeeId: following })
      },
      ({ attendeeId }) => ({ url: linkOf(attendeeId, log.streams.state('attendee', attendeeId)) }),
    ),

    'attendees.undoMoveToRemote': looking(seatsTaken, ({ moveId }, { writing }, taken) =>
      undoMove(writing, moveId, seatsIn(writing, taken)),
    ),
  }
}

function revoke(writing: Writing, attendeeId: string): void {
  if (!writing.state('remote-access', attendeeId).revoked)
    writing.append('remote-access', attendeeId, { type: 'RemoteAccessRevoked' })
}
