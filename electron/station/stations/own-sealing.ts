import type { Sealing } from '../../../shared/domain/stations/sealing.ts'
import { hasLeft } from '../../../shared/domain/stations/station.ts'
import type { EventLog } from '../event-log/event-log.ts'

/** Tells the others how this station's key is kept, where they do not know it yet. Before it is paired it has no row. */
export async function tellSealing(log: EventLog, sealing: Sealing | null): Promise<void> {
  const { stationId } = log.identity
  const own = log.streams.state('station', stationId)
  if (sealing === null || sealing === own.sealing || !own.pairing || hasLeft(own)) return
  await log.note('station', (writing) => writing.append('station', stationId, { type: 'StationSealed', sealing }))
}
