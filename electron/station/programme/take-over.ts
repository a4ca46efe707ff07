import { isThere } from '../../../shared/domain/attendees/attendee-stream.ts'
import { inItsPlace, withOther } from '../../../shared/domain/programme/session-place.ts'
import type { Catalog } from '../catalog.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { pairedRole } from '../stations/paired-role.ts'
import type { PlannedSession } from './programme-plan.ts'
import { isSessionBound } from './programme-use.ts'

/**
 * A session that was typed without a code gets the code of a file. Its id is made of its code, by which files register people.
 * So another session takes its place, with its people, and it is removed.
 */
export function createTakeOver(log: EventLog, catalog: Catalog) {
  /** Chosen at a desk or by a pilot: a file cannot name a session without a code. */
  function moveChoices(writing: Writing, ids: ReadonlyMap<string, string>): void {
    // All are read before any is written.
    for (const [attendeeId] of [...log.streams.all('attendee')]) {
      const state = writing.state('attendee', attendeeId)
      if (!isThere(state) || !state.sessionIds.some((id) => ids.has(id))) continue
      const sessionIds = [...new Set(state.sessionIds.map((id) => ids.get(id) ?? id))]
      writing.append('attendee', attendeeId, { type: 'RegistrationsSet', sessionIds })
    }
  }

  return {
    /** Only a pilot's station writes what people have chosen. */
    mayTake: (writing: Writing, sessionId: string): boolean =>
      pairedRole(writing, log.identity.stationId) === 'pilot' && !isSessionBound(log, catalog, sessionId),

    write(writing: Writing, planned: readonly PlannedSession[]): void {
      const ids = new Map<string, string>()
      for (const { takes, sessionId, settings } of planned) {
        if (takes === null) continue
        ids.set(takes.sessionId, sessionId)
        const before = writing.state('session', takes.sessionId)
        for (const event of inItsPlace(before, settings)) writing.append('session', sessionId, event)
        writing.append('session', takes.sessionId, { type: 'SessionRemoved' })
      }
      if (ids.size === 0) return
      for (const [id] of catalog.all('session')) {
        const event = withOther(writing.state('session', ids.get(id) ?? id), ids)
        if (event) writing.append('session', ids.get(id) ?? id, event)
      }
      moveChoices(writing, ids)
    },
  }
}
