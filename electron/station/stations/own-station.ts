import { eventStreamId } from '../../../shared/domain/event/event.ts'
import { streamKinds } from '../../../shared/domain/events.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { readLinkMemory } from '../replication/link-memory.ts'
import { pairingWord } from './pairing-word.ts'

/**
 * The first station of an event pairs itself, as pilot, with the event's own signing key, and may be started with another
 * name. Whoever came in with a code has the name that it was given with it.
 */
export async function introduceOwnStation(log: EventLog, name: string | undefined): Promise<void> {
  const { eventId, stationId, stationPublicKey, pilotPrivateKey } = log.identity
  const { pairing, revoked, name: known } = log.streams.state('station', stationId) ?? streamKinds.station.initial
  // Whoever has come in with a code finds its pairing in the log, a pilot's station too.
  const hasComeIn = readLinkMemory(log).hubUrl !== undefined
  const pairsItself = !pairing && pilotPrivateKey !== null && !hasComeIn
  if (!pairsItself && (name === undefined || name === known || hasComeIn || revoked)) return
  await log.note('station', (writing) => {
    if (pairsItself) {
      const publicKey = Buffer.from(stationPublicKey).toString('base64')
      const own = { eventId, stationId, name: name ?? 'Poste 1', role: 'pilot', publicKey } as const
      writing.append('station', stationId, pairingWord(log.crypto, pilotPrivateKey, own))
      // The event begins here, so nothing in it is of the first release.
      writing.append('event', eventStreamId, { type: 'BirthplacesSet', held: {} })
    } else if (name !== undefined) writing.append('station', stationId, { type: 'StationRenamed', name })
  })
}
