import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { sealRingAnew } from '../keys/sealed-ring.ts'

/** Makes this station the hub and returns the epoch. Also stores its keys in the log, sealed for the recovery sheet. */
export function becomeHub(log: Pick<EventLog, 'db' | 'identity' | 'keys'>, writing: Writing): number {
  const { epoch, stationId } = writing.state('hub', hubStreamId)
  if (stationId === log.identity.stationId) return epoch
  writing.append('hub', hubStreamId, { type: 'HubPromoted', epoch: epoch + 1 })
  sealRingAnew(log, writing)
  return epoch + 1
}
