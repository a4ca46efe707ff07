import type { EventLog } from '../event-log/event-log.ts'

const accessEventsOfStation = new Set(['AccessCreated', 'AccessUsed'])

/**
 * Ids of the accesses that a station has made or opened, in all that is held of it. What lies beyond its cut is looked at
 * as well: a cut that is raised later must not bring an access back.
 */
export function accessesOfStation(
  { table, origins }: Pick<EventLog, 'table' | 'origins'>,
  stationId: string,
): string[] {
  const found = new Set<string>()
  for (const [origin] of origins.all()) {
    const { station, lane } = origins.partsOf(origin) ?? {}
    if (station !== stationId || lane !== 'system') continue
    for (const { type, stream } of table.ofOrigin.all(origin, 0))
      if (accessEventsOfStation.has(type)) found.add(stream.slice(stream.indexOf('/') + 1))
  }
  return [...found]
}
