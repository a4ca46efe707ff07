import { eventStreamId } from '../../../shared/domain/event/event.ts'
import type { EventLog } from '../event-log/event-log.ts'

/**
 * Runs at the first start of a pilot's station on a folder of the first release. It records how far the other stations
 * had written by then. Earlier events keep their meaning, and later ones are checked against birthplaces and roles
 * (decision 46).
 */
export async function setBirthplaces(log: EventLog): Promise<void> {
  const roleOf = (station: string) => log.streams.state('station', station).pairing?.role
  if (roleOf(log.identity.stationId) !== 'pilot') return
  if (Object.keys(log.streams.state('event', eventStreamId).firstReleaseWords).length > 0) return
  const ofOthers = log.origins.all().filter(([id]) => roleOf(log.origins.partsOf(id)?.station ?? '') !== 'pilot')
  const held = Object.fromEntries(ofOthers.map(([id, name]) => [name, log.origins.head(id).seq] as const))
  await log.note('station', (writing) => writing.append('event', eventStreamId, { type: 'BirthplacesSet', held }))
}
