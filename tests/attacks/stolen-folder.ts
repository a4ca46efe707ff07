import { nodeCrypto } from '../../electron/station/crypto.ts'
import { openDataFolder } from '../../electron/station/data-folder.ts'
import { openDatabase } from '../../electron/station/event-log/database.ts'
import { loadIdentity } from '../../electron/station/event-log/identity.ts'
import type { KeyPurpose } from '../../shared/domain/stations/keys.ts'
import { base32 } from '../../shared/kernel/base32.ts'

interface StoredEvent {
  readonly stream: string
  readonly type: string
  readonly payload: string
  readonly command_hash: Buffer | null
}

export type StolenFolder = ReturnType<typeof openStolenFolder>

/** Everything that a folder's own keys open, and everything that can be computed from it. */
export function openStolenFolder(folder: string) {
  const db = openDatabase(folder, openDataFolder(folder))
  const identity = loadIdentity(db, nodeCrypto)
  const meta = db.prepare<[], { name: string; value: Uint8Array }>('SELECT name, value FROM meta').all()
  const events = db.prepare<[], StoredEvent>('SELECT stream, type, payload, command_hash FROM events').all()
  const tables = db.prepare<[], { name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table'`).all()
  const text = tables
    .flatMap(({ name }) => db.prepare(`SELECT * FROM "${name}"`).all() as object[])
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : String(value)))
    .join('\n')
  db.close()

  /** All values of the size of a key, and the private keys themselves. */
  const secrets = meta.filter(({ value }) => value.length >= 16 && value.length <= 200).map(({ value }) => value)
  const idsOf = (kind: string): string[] => [
    ...new Set(
      events.filter(({ stream }) => stream.startsWith(`${kind}/`)).map(({ stream }) => stream.slice(kind.length + 1)),
    ),
  ]

  return {
    identity,
    secrets,
    /** Keys of every generation that the folder holds. */
    keysOf: (purpose: KeyPurpose) =>
      meta.filter(({ name }) => name.startsWith(`key/${purpose}/`)).map(({ value }) => value),
    idsOf,
    events: events as readonly StoredEvent[],
    holds: (words: string): boolean => text.includes(words),
    /** The HMAC of this purpose under each secret, in the alphabet of ids and tokens. */
    computed: (purpose: string, letters: number): string[] =>
      secrets.map((secret) => base32(nodeCrypto.hmac(secret, purpose), letters)),
    /** Ids of the accesses that were created for this role. */
    accessesOf(role: string): string[] {
      return events
        .filter(({ type, payload }) => type === 'AccessCreated' && payload.includes(`"role":"${role}"`))
        .map(({ stream }) => stream.slice('access/'.length))
    },
  }
}
