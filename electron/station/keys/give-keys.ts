import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import {
  type Holder,
  isPairPurpose,
  type KeyGeneration,
  type KeyPurpose,
  keyPurposes,
  lastGeneration,
  missingBoxes,
  purposesToRenew,
  receiversOf,
  rotatedWithout,
} from '../../../shared/domain/stations/keys.ts'
import { hasLeft } from '../../../shared/domain/stations/station.ts'
import type { EventLog } from '../event-log/event-log.ts'
import type { Writing } from '../event-log/writing.ts'
import { sealKeyTo } from './box.ts'
import { isFromFirstRelease, splitIntoFirst } from './first-release.ts'
import { keyPairOf } from './key-pair.ts'
import { drawKey, type HeldKey, keepKey, readRing } from './ring-store.ts'
import type { PilotRing } from './sealed-ring.ts'

type Log = Pick<EventLog, 'crypto' | 'db' | 'identity' | 'keys' | 'streams'>

/** Every station that the log knows, as the transaction at work has made it. */
function holdersIn({ streams }: Log, writing: Writing): readonly Holder[] {
  return streams.within('station', '').map(([stationId]) => {
    const standing = writing.state('station', stationId)
    const { pairing, boxKey } = standing
    return { stationId, role: pairing?.role, isRevoked: hasLeft(standing), boxKey }
  })
}

/** Tells the log of a key that this station holds, sealed to `holders`. */
function tellKey(
  log: Log,
  writing: Writing,
  purpose: KeyPurpose,
  { id, generation, secret }: HeldKey,
  { holders, because }: { readonly holders: readonly Holder[]; readonly because: KeyGeneration['because'] },
): void {
  const { eventId } = log.identity
  const boxes = receiversOf(purpose, holders).flatMap(({ stationId, boxKey }) => {
    const box = sealKeyTo(log.crypto, boxKey, { eventId, purpose, generation, keyId: id }, secret)
    return box === null ? [] : [[stationId, box] as const]
  })
  writing.append('key', purpose, {
    type: 'KeyMade',
    keyId: id,
    generation,
    boxes: Object.fromEntries(boxes),
    ...(isPairPurpose(purpose) && { publicKey: Buffer.from(keyPairOf(secret).publicKey).toString('base64') }),
    ...(because && { because }),
  })
}

/**
 * Draws a new generation, holds it, and seals it to all who may hold it, this station too: a copy of before opens it
 * when it is restored.
 */
export function makeKey(log: Log, writing: Writing, purpose: KeyPurpose, because: KeyGeneration['because']): void {
  const key = drawKey(log.crypto, purpose, lastGeneration(writing.state('key', purpose)) + 1)
  keepKey(log.db, purpose, key)
  tellKey(log, writing, purpose, key, { holders: holdersIn(log, writing), because })
}

/** A pilot's station holds keys of which the log tells nothing yet. */
export const hasUntoldKeys = ({ keys, streams }: Pick<Log, 'keys' | 'streams'>): boolean =>
  keyPurposes.some((purpose) => keys.holds(purpose) && streams.state('key', purpose).generations.length === 0)

/** A station that had these roles was put out in this transaction: what it held is followed by what it never receives. */
export function rotateWithout(log: Log, writing: Writing, roles: readonly StationRole[]): void {
  for (const purpose of new Set(roles.flatMap(rotatedWithout)))
    if (log.keys.holds(purpose)) makeKey(log, writing, purpose, 'station-revoked')
}

/** The keys that a pilot's station has from before the log told of any: those of its draft. */
export function tellFirstKeys(log: Log, writing: Writing): void {
  const because = isFromFirstRelease(log.db) ? 'first-release' : null
  for (const purpose of keyPurposes) {
    if (writing.state('key', purpose).generations.length > 0) continue
    for (const key of log.keys.all(purpose).toReversed()) tellKey(log, writing, purpose, key, { holders: [], because })
  }
}

/** After the first release: what every station knew is followed by what only its holders know. */
export function renewFirstRelease(log: Log, writing: Writing): void {
  for (const purpose of purposesToRenew((one) => writing.state('key', one)))
    makeKey(log, writing, purpose, 'after-first-release')
}

/**
 * Holds what the recovery sheet has opened. What the log does not tell of here, as its writer was never heard, it tells
 * from now on. A sheet of the first release opens the pilot's key alone: the rest follows from the key of `people`.
 */
export function takeRing(log: Log, writing: Writing, opened: PilotRing['keys']): void {
  const { db, crypto, identity, keys } = log
  if (opened.length === 0 && isFromFirstRelease(db) && keys.holds('people'))
    splitIntoFirst(db, crypto, identity, keys.first('people'), 'pilot')
  for (const { purpose, key } of opened) keepKey(db, purpose, key)
  const because = opened.length === 0 && isFromFirstRelease(db) ? 'first-release' : null
  for (const [purpose, held] of readRing(db)) {
    const told = new Set(writing.state('key', purpose).generations.map(({ keyId }) => keyId))
    for (const key of held) if (!told.has(key.id)) tellKey(log, writing, purpose, key, { holders: [], because })
  }
}

/** Seals what stations lack that may hold it, of what this station holds. Null where nobody lacks anything. */
export function giveMissing(log: Log, writing: Writing): void {
  const { eventId } = log.identity
  const holders = holdersIn(log, writing).filter(({ stationId }) => stationId !== log.identity.stationId)
  for (const purpose of keyPurposes) {
    const held = new Map(log.keys.all(purpose).map((key) => [key.id, key]))
    for (const { keyId, to } of missingBoxes(purpose, writing.state('key', purpose), holders)) {
      const key = held.get(keyId)
      if (!key) continue
      const { generation, secret } = key
      const box = sealKeyTo(log.crypto, to.boxKey, { eventId, purpose, generation, keyId }, secret)
      if (box !== null) writing.append('key', purpose, { type: 'KeyGiven', keyId, to: to.stationId, box })
    }
  }
}
