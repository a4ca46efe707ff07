import { type KeyGeneration, type KeyPurpose, keyPurposes } from '../../../shared/domain/stations/keys.ts'
import { base32 } from '../../../shared/kernel/base32.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { Sqlite } from '../event-log/database.ts'

/** One generation that this station holds. */
export interface HeldKey {
  /** 16 letters. */
  readonly id: string
  /** From 1. */
  readonly generation: number
  /** 32 bytes. For `recovery`, the letters. */
  readonly secret: Uint8Array
  /** Why the generation was made, as recorded in the log. */
  readonly because?: KeyGeneration['because']
}

/** In table `meta`: `key/<purpose>/<generation>/<id>`, and this station's own secret under `own-key`. */
const rowName = (purpose: KeyPurpose, { generation, id }: HeldKey): string => `key/${purpose}/${generation}/${id}`
const form = /^key\/([a-z]+)\/(\d+)\/([a-z2-7]{16})$/

export function readRing(db: Sqlite): ReadonlyMap<KeyPurpose, readonly HeldKey[]> {
  const rows = db
    .prepare<[], { name: string; value: Uint8Array }>(
      `SELECT name, value FROM meta WHERE name > 'key/' AND name < 'key0' ORDER BY name`,
    )
    .all()
  const ring = new Map<KeyPurpose, HeldKey[]>(keyPurposes.map((purpose) => [purpose, []]))
  for (const { name, value } of rows) {
    const [, purpose, generation, id] = form.exec(name) ?? []
    if (id !== undefined) ring.get(purpose as KeyPurpose)?.push({ id, generation: Number(generation), secret: value })
  }
  return ring
}

/** Within a transaction, the key is stored together with what the transaction writes, or not at all. */
export function keepKey(db: Sqlite, purpose: KeyPurpose, key: HeldKey): void {
  db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)').run(rowName(purpose, key), key.secret)
}

const firstRow = (purpose: KeyPurpose): string => `first-key/${purpose}`

/** The id of the generation that this station has used as the first one so far. */
export const readFirst = (db: Sqlite, purpose: KeyPurpose): string | undefined =>
  db
    .prepare<[string], { value: Uint8Array }>('SELECT value FROM meta WHERE name = ?')
    .get(firstRow(purpose))
    ?.value.toString()

export function keepFirst(db: Sqlite, purpose: KeyPurpose, keyId: string): void {
  db.prepare('INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)').run(firstRow(purpose), Buffer.from(keyId))
}

export function forgetKeys(db: Sqlite, isForgotten: (purpose: KeyPurpose) => boolean): void {
  const remove = db.prepare('DELETE FROM meta WHERE name = ?')
  for (const [purpose, keys] of readRing(db))
    if (isForgotten(purpose)) for (const key of keys) remove.run(rowName(purpose, key))
}

/** A new random key. */
export const drawKey = (crypto: Crypto, purpose: KeyPurpose, generation: number): HeldKey => ({
  id: base32(crypto.random(10), 16),
  generation,
  secret: purpose === 'recovery' ? Buffer.from(newRecoveryCode(crypto)) : crypto.random(32),
})

/** 120 bits, as typed from the recovery sheet. */
export const newRecoveryCode = (crypto: Crypto): string => base32(crypto.random(16), 24)
