import { lettersAfterStation } from '../../shared/domain/birthplaces.ts'
import { derivedId } from './derived-id.ts'
import type { EventLog } from './event-log/event-log.ts'
import type { Writing } from './event-log/writing.ts'
import { pairedRole } from './stations/paired-role.ts'

/**
 * The id of a new stream whose birthplace matters, 26 letters. At a pilot's station it is derived from the command
 * alone, so that a retry at another hub makes the same id. Elsewhere it begins with the station's own id: a first event
 * of another station does not count.
 */
export function bornId(
  log: Pick<EventLog, 'crypto' | 'identity' | 'keys'>,
  states: Pick<Writing, 'state'>,
  kind: string,
  seed: string,
): string {
  const { stationId } = log.identity
  const role = pairedRole(states, stationId)
  const derived = derivedId(log, kind, seed)
  return role === 'pilot' ? derived : stationId + derived.slice(0, lettersAfterStation)
}
