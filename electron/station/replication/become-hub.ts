import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import { sealKey } from '../backup/sealed-key.ts'
import type { Identity } from '../event-log/identity.ts'
import type { Writing } from '../event-log/writing.ts'

/**
 * Makes this station the hub, and gives the epoch. The first one that is leaves the pilot's key behind, sealed for the
 * recovery sheet.
 */
export function becomeHub(
  writing: Writing,
  { stationId: self, pilotPrivateKey, recoveryCode }: Pick<Identity, 'stationId' | 'pilotPrivateKey' | 'recoveryCode'>,
): number {
  const { epoch, stationId, sealedPilotKey } = writing.state('hub', hubStreamId)
  if (stationId === self) return epoch
  writing.append('hub', hubStreamId, { type: 'HubPromoted', epoch: epoch + 1 })
  if (pilotPrivateKey && sealedPilotKey === null)
    writing.append('hub', hubStreamId, { type: 'PilotKeySealed', sealed: sealKey(pilotPrivateKey, recoveryCode) })
  return epoch + 1
}
