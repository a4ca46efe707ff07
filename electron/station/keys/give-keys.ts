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
  wasKnownToAll,
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

/** Every station in the log, including the changes of the current transaction. */
function holdersIn({ streams }: Log, writing: Writing): readonly Holder[] {
  return streams.within('station', '').map(([stationId]) => {
    const standing = writing.state('station', stationId)
    const { pairing, boxKey } = standing
    return { stationId, role: pairing?.role, isRevoked: hasLeft(standing), boxKey }
  })
}

/** Records a key that this station holds in the log, sealed to `holders`. */
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
 * Draws a new generation, stores it, and seals it to all stations that may hold it. This station is included, so that a
 * restored older copy can open it.
 */
export function makeKey(log: Log, writing: Writing, purpose: KeyPurpose, because: KeyGeneration['because']): void {
  const key = drawKey(log.crypto, purpose, lastGeneration(writing.state('key', purpose)) + 1)
  keepKey(log.db, purpose, key)
  tellKey(log, writing, purpose, key, { holders: holdersIn(log, writing), because })
}

/** Whether this pilot's station holds keys that are not recorded in the log yet. */
export const hasUntoldKeys = ({ keys, streams }: Pick<Log, 'keys' | 'streams'>): boolean =>
  keyPurposes.some((purpose) => keys.holds(purpose) && streams.state('key', purpose).generations.length === 0)

/**
 * A station that had these roles was put out in this transaction. New generations, which it never receives, follow the
 * ones that it held.
 */
export function rotateWithout(log: Log, writing: Writing, roles: readonly StationRole[]): void {
  // Whoever was there under the first release knows the codes of its badges.
  const known = roles.length > 0 && wasKnownToAll(writing.state('key', 'common')) ? (['people'] as const) : []
  for (const purpose of new Set([...roles.flatMap(rotatedWithout), ...known]))
    if (log.keys.holds(purpose)) makeKey(log, writing, purpose, 'station-revoked')
}

/** Records the keys that a pilot's station has from its draft, before the log held any. */
export function tellFirstKeys(log: Log, writing: Writing): void {
  const because = isFromFirstRelease(log.db) ? 'first-release' : null
  for (const purpose of keyPurposes) {
    if (writing.state('key', purpose).generations.length > 0) continue
    for (const key of log.keys.all(purpose).toReversed()) tellKey(log, writing, purpose, key, { holders: [], because })
  }
}

/** After the first release: new generations, known only to their holders, follow the keys that every station knew. */
export function renewFirstRelease(log: Log, writing: Writing): void {
  for (const purpose of purposesToRenew((one) => writing.state('key', one)))
    makeKey(log, writing, purpose, 'after-first-release')
}

/**
 * Stores the keys that the recovery sheet has opened. A key that is not in the log, because its writer was never heard,
 * is recorded from now on. A sheet of the first release opens only the pilot's key: the others are derived from the key
 * of `people`.
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

/** Seals the keys that other stations may hold and lack, as far as this station holds them. */
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
