import { nodeCrypto } from '../../electron/station/crypto.ts'
import type { Identity } from '../../electron/station/event-log/identity.ts'
import type { Lane } from '../../shared/domain/lanes.ts'
import type { StationRole } from '../../shared/domain/stations/authority.ts'
import { keyPurposes, mayHold } from '../../shared/domain/stations/keys.ts'
import { pairingText, revocationText, type StationPairing } from '../../shared/domain/stations/station.ts'
import { signingKey } from './keys.ts'

/** All stations that may take part in a run, by id. */
export const cast = {
  pilot: 'pilot',
  pilot2: 'pilot',
  desk1: 'reception',
  desk2: 'reception',
  late: 'reception',
  booth: 'booth',
  talks: 'moderator',
  /** A stolen moderator's key, used to write what a moderator may not. */
  forger: 'moderator',
  /** A later version of the program, with unknown events. */
  future: 'reception',
  // These turn in some runs, and write nothing in others.
  badcloud: 'cloud',
  badbooth: 'booth',
  badtalks: 'moderator',
  baddesk: 'reception',
} as const satisfies Readonly<Record<string, StationRole>>
export type StationName = keyof typeof cast

/** What each role may read, listed again: the simulation does not ask the code that it tests. */
export const mayRead: Readonly<Record<StationRole, readonly Lane[]>> = {
  pilot: ['people', 'show', 'audience', 'system'],
  reception: ['people', 'show', 'system'],
  booth: ['show', 'audience', 'system'],
  moderator: ['show', 'audience', 'system'],
  // The cloud's own copy is not simulated: it only writes.
  cloud: [],
}

export const eventId = 'simulatedevent'
const pilotKey = signingKey('the pilots')

/** The keys that this role holds, the same at every station: no station of a run gives keys to another. */
const ringOf = (role: StationRole): Record<string, Uint8Array> =>
  Object.fromEntries(
    keyPurposes
      .filter((purpose) => mayHold(role, purpose))
      .map((purpose) => [`key/${purpose}/1/${purpose.padEnd(16, 'a')}`, nodeCrypto.sha256(`key of ${purpose}`)]),
  )

/** The identity that a station's database holds before its first start. */
export function storedIdentityOf(station: StationName): Record<string, Uint8Array> {
  const key = signingKey(station)
  return {
    'event-id': Buffer.from(eventId),
    ...ringOf(cast[station]),
    'own-key': nodeCrypto.sha256(`own key of ${station}`),
    'station-id': Buffer.from(station),
    'station-private-key': key.privateKey,
    'station-public-key': key.publicKey,
    'pilot-private-key': cast[station] === 'pilot' ? pilotKey.privateKey : Buffer.alloc(0),
    'pilot-public-key': pilotKey.publicKey,
    'recovery-code': Buffer.from('nocode'),
  }
}

type Signer = Pick<Identity, 'pilotPrivateKey'>
const keyIn = ({ pilotPrivateKey }: Signer): Uint8Array => pilotPrivateKey ?? new Uint8Array()

/** The event by which a pilot admits a station. */
export function pairingOf(station: StationName, signer: Signer): { type: 'StationPaired' } & StationPairing {
  const role = cast[station]
  const publicKey = Buffer.from(signingKey(station).publicKey).toString('base64')
  const signature = nodeCrypto.sign(keyIn(signer), pairingText(eventId, station, role, publicKey))
  return { type: 'StationPaired', name: station, role, publicKey, signature: Buffer.from(signature).toString('base64') }
}

/** The event by which a pilot puts a station out. `cut`: by origin, the last number that counts. */
export function revocationOf(station: string, cut: Record<string, number>, signer: Signer) {
  const signature = nodeCrypto.sign(keyIn(signer), revocationText(eventId, station, cut))
  return { type: 'StationRevoked', cut, signature: Buffer.from(signature).toString('base64') } as const
}
