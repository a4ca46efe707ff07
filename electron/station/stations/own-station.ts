import { eventStreamId } from '../../../shared/domain/event/event.ts'
import { streamKinds } from '../../../shared/domain/events.ts'
import { hubStreamId } from '../../../shared/domain/stations/hub.ts'
import { hasLeft } from '../../../shared/domain/stations/station.ts'
import type { EventLog } from '../event-log/event-log.ts'
import { boxPairOf } from '../keys/box.ts'
import { hasUntoldKeys, renewFirstRelease, tellFirstKeys } from '../keys/give-keys.ts'
import { readLinkMemory } from '../replication/link-memory.ts'
import { pairingWord } from './pairing-word.ts'

/**
 * The events that a station writes about itself at its start. An event's first station pairs itself as pilot with the
 * event's own signing key, records the keys that it has drawn, and may be started with another name. A station that
 * joined with a code has the name that came with the code. Every station records the key to which its keys are to be
 * sealed.
 */
export async function introduceOwnStation(log: EventLog, name: string | undefined): Promise<void> {
  const { eventId, stationId, stationPublicKey, pilotPrivateKey } = log.identity
  const own = log.streams.state('station', stationId) ?? streamKinds.station.initial
  const { pairing, name: known } = own
  const isOurs = !hasLeft(own)
  // A station that joined with a code finds its pairing in the log, even if it is a pilot's.
  const hasComeIn = readLinkMemory(log).hubUrl !== undefined
  const pairsItself = !pairing && pilotPrivateKey !== null && !hasComeIn
  const isRenamed = !pairsItself && name !== undefined && name !== known && !hasComeIn && isOurs
  const boxKey = Buffer.from(boxPairOf(log.crypto, log.identity).publicKey).toString('base64')
  // A cloud that waits for its first hub has a draft that no other station ever sees.
  const isDraftOfCloud = log.takesSealed && pilotPrivateKey !== null
  const tellsBoxKey = !isDraftOfCloud && isOurs && own.boxKey !== boxKey
  const tellsKeys = !isDraftOfCloud && isOurs && (pairsItself || pairing?.role === 'pilot') && hasUntoldKeys(log)
  if (!pairsItself && !isRenamed && !tellsBoxKey && !tellsKeys) return
  await log.note('station', (writing) => {
    if (pairsItself) {
      const publicKey = Buffer.from(stationPublicKey).toString('base64')
      const word = { eventId, stationId, name: name ?? 'Poste 1', role: 'pilot', publicKey } as const
      writing.append('station', stationId, pairingWord(log.crypto, pilotPrivateKey, word))
      // The event begins here, so nothing in it is from the first release.
      writing.append('event', eventStreamId, { type: 'BirthplacesSet', held: {} })
    } else if (isRenamed) writing.append('station', stationId, { type: 'StationRenamed', name })
    if (tellsKeys) tellFirstKeys(log, writing)
    const { stationId: hub } = writing.state('hub', hubStreamId)
    if (tellsKeys && (hub === null || hub === stationId)) renewFirstRelease(log, writing)
    if (tellsBoxKey) writing.append('station', stationId, { type: 'StationBoxKeyTold', boxKey })
  })
}
