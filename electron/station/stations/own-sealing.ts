import type { Sealing } from '../../../shared/domain/stations/sealing.ts'
import { hasLeft } from '../../../shared/domain/stations/station.ts'
import type { Change } from '../event-log/change.ts'
import type { EventLog } from '../event-log/event-log.ts'

/**
 * Records how this station's key is protected if the log does not say so yet: at the start, and once this station's
 * pairing has arrived, before which it has no row.
 */
export function createOwnSealing(log: EventLog, sealing: Sealing | null, onError: (error: unknown) => void) {
  const { stationId } = log.identity

  async function tell(): Promise<void> {
    const own = log.streams.state('station', stationId)
    if (sealing === null || sealing === own.sealing || !own.pairing || hasLeft(own)) return
    await log.note('station', (writing) => writing.append('station', stationId, { type: 'StationSealed', sealing }))
  }

  return {
    tell,
    apply({ kind, id }: Change): void {
      if (kind === 'station' && id === stationId) void tell().catch(onError)
    },
  }
}
