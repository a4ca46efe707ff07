import { isAtItsBirthplace } from '../../../shared/domain/birthplaces.ts'
import { isOfFirstRelease } from '../../../shared/domain/stations/first-release.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { pairedRole } from './paired-role.ts'
import { believedFirstRelease } from './put-out-standing.ts'

const accessEventsOfStation = new Set(['AccessCreated', 'AccessUsed'])

/**
 * Ids of the accesses that a station has created or opened, in all its events that are held here. Events beyond its cut
 * are included: if the cut is raised later, no access must come back. Events that can never count are left out: a
 * booth's station could name the pilots' accesses, which would then end with it.
 */
export function accessesOfStation(
  { table, origins, streams }: Pick<EventLog, 'table' | 'origins' | 'streams'>,
  stationId: string,
): string[] {
  const found = new Set<string>()
  const role = pairedRole(streams, stationId)
  const firstRelease = believedFirstRelease(streams)
  for (const [origin, name] of origins.all()) {
    const { station, lane } = origins.partsOf(origin) ?? {}
    if (station !== stationId || lane !== 'system') continue
    for (const { type, stream, seq } of table.ofOrigin.each(origin, 0)) {
      if (!accessEventsOfStation.has(type)) continue
      const id = stream.slice(stream.indexOf('/') + 1)
      const isOld = isOfFirstRelease(firstRelease, name, seq)
      if (isOld || isAtItsBirthplace('access', id, { type, station, role })) found.add(id)
    }
  }
  return [...found]
}
