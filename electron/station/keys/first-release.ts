import type { StationRole } from '../../../shared/domain/stations/authority.ts'
import { type KeyPurpose, keyPurposes, mayHold } from '../../../shared/domain/stations/keys.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { Sqlite } from '../event-log/database.ts'
import type { Identity } from '../event-log/identity.ts'
import { keepKey } from './ring-store.ts'

/** Where migration 2 has put the single key of the first release. */
const row = 'first-release-key'
/**
 * Stored by a pilot's station whose first generations come from the first release, and were therefore known to every
 * station.
 */
const mark = 'from-first-release'

/** The secret from which the first release derived its secrets of this purpose. Null if it had none. */
function secretOf(crypto: Crypto, key: Uint8Array, purpose: KeyPurpose, recoveryCode: string): Uint8Array | null {
  switch (purpose) {
    case 'common':
    case 'people':
    case 'access':
      return key
    case 'show':
      return crypto.hmac(key, 'obs-password')
    case 'seal':
      return crypto.hmac(key, 'seal-key')
    case 'remote':
      return crypto.hmac(key, 'remote-access-key')
    case 'recovery':
      return Buffer.from(recoveryCode)
    case 'safeguarding':
      return null
  }
}

/** Derives the first generations that `role` may hold from the single key of the first release. */
export function splitIntoFirst(
  db: Sqlite,
  crypto: Crypto,
  { recoveryCode }: Pick<Identity, 'recoveryCode'>,
  key: Uint8Array,
  role: StationRole | undefined,
): void {
  for (const purpose of keyPurposes) {
    const secret = secretOf(crypto, key, purpose, recoveryCode)
    if (!secret || !(role === undefined ? purpose === 'common' : mayHold(role, purpose))) continue
    const id = base32(crypto.hmac(key, `key-id\n${purpose}`), 16)
    keepKey(db, purpose, { id, generation: 1, secret })
  }
}

/**
 * Splits the single key of the first release into the first generations that `role` may hold, and deletes it. The
 * generations have the same ids at every station. Returns whether there was such a key. `role`: undefined before this
 * station's pairing has arrived.
 */
export function splitFirstReleaseKey(
  db: Sqlite,
  crypto: Crypto,
  identity: Pick<Identity, 'recoveryCode'>,
  role: StationRole | undefined,
): boolean {
  const found = db.prepare<[string], { value: Uint8Array }>('SELECT value FROM meta WHERE name = ?').get(row)
  if (!found) return false
  db.transaction(() => {
    splitIntoFirst(db, crypto, identity, found.value, role)
    db.prepare('DELETE FROM meta WHERE name = ?').run(row)
    db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)').run(mark, Buffer.from('1'))
  })()
  return true
}

export const isFromFirstRelease = (db: Sqlite): boolean =>
  db.prepare<[string], { name: string }>('SELECT name FROM meta WHERE name = ?').get(mark) !== undefined
