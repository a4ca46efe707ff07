import { rmSync } from 'node:fs'
import type { Sealing } from '../../../shared/domain/stations/sealing.ts'
import { nodeCrypto } from '../crypto.ts'
import { inWords, keyPath, prepareFolder, wrappingOf } from '../data-folder.ts'
import { isDatabaseKey, newDatabaseKey } from '../event-log/database-key.ts'
import { clearKey, clearWrapping, readWrapping, type Wrapping, writeWrapping } from './key-file.ts'
import type { Keyring } from './keyring.ts'
import { unwrapWithPassphrase, wrapWithPassphrase } from './passphrase-wrap.ts'

/** The means to open a folder. A passphrase takes precedence over the keyring. */
export interface SealingMeans {
  readonly passphrase?: string | undefined
  readonly keyring?: Keyring | undefined
  /** The file in which the key is stored unencrypted, outside the folder. */
  readonly keyFile?: string | undefined
}

export interface Unlocked {
  readonly key: Uint8Array
  readonly sealing: Sealing
  /** The file that holds the key, wrapped or unencrypted. */
  readonly path: string
}

export type LockedBy = 'wrong-passphrase' | 'passphrase-needed' | 'keyring-needed' | 'keyring-refused' | 'sealed-folder'

/** The folder is unchanged: the given means do not open it. */
export class FolderLocked extends Error {
  readonly by: LockedBy
  constructor(by: LockedBy) {
    super(`the folder is locked: ${by}`)
    this.by = by
  }
}

/**
 * The folder's database key. A new folder gets a new key. A key that is unencrypted or wrapped by the keyring is
 * wrapped again with the given means. The key itself stays, since the database is encrypted with it.
 * @throws FolderLocked
 * @throws DatabaseUnavailable
 */
export async function unlockFolder(folder: string, means: SealingMeans): Promise<Unlocked> {
  prepareFolder(folder)
  if (means.keyFile !== undefined) return withKeyFile(folder, means.keyFile)
  const wrapping = wrappingOf(folder)
  return wrapping === undefined
    ? await seal(folder, newDatabaseKey(nodeCrypto), undefined, means)
    : await seal(folder, await openWrapping(wrapping, means), wrapping.sealed, means)
}

/** Stores a key from elsewhere, such as from a copy, in a folder that has no key or another one. */
export const keepKey = (folder: string, key: Uint8Array, means: SealingMeans): Promise<Unlocked> =>
  seal(folder, key, undefined, means)

async function openWrapping(wrapping: Wrapping, { passphrase, keyring }: SealingMeans): Promise<Uint8Array> {
  if (wrapping.sealed === 'file') return clearKey(wrapping)
  const key =
    wrapping.sealed === 'passphrase'
      ? passphrase === undefined
        ? locked('passphrase-needed')
        : ((await unwrapWithPassphrase(wrapping, passphrase)) ?? locked('wrong-passphrase'))
      : keyring === undefined
        ? locked('keyring-needed')
        : ((await keyring.unwrap(Buffer.from(wrapping.key, 'base64'))) ?? locked('keyring-refused'))
  return isDatabaseKey(key) ? key : locked(wrapping.sealed === 'keyring' ? 'keyring-refused' : 'wrong-passphrase')
}

const locked = (by: LockedBy): never => {
  throw new FolderLocked(by)
}

/** `from`: how the key was wrapped before; undefined for a new one. */
async function seal(
  folder: string,
  key: Uint8Array,
  from: Sealing | undefined,
  { passphrase, keyring }: SealingMeans,
): Promise<Unlocked> {
  const sealing: Sealing =
    from === 'passphrase' || passphrase !== undefined ? 'passphrase' : keyring !== undefined ? 'keyring' : 'file'
  const path = keyPath(folder)
  if (sealing === from) return { key, sealing, path }
  const wrapping =
    passphrase !== undefined
      ? await wrapWithPassphrase(key, passphrase)
      : keyring !== undefined
        ? { sealed: 'keyring' as const, key: Buffer.from(await keyring.wrap(key)).toString('base64') }
        : clearWrapping(key)
  inWords(() => writeWrapping(path, wrapping))
  return { key, sealing, path }
}

/** An unencrypted key in the folder moves to the file. */
function withKeyFile(folder: string, path: string): Unlocked {
  const there = inWords(() => readWrapping(path))
  const wrapping = there ?? wrappingOf(folder) ?? clearWrapping(newDatabaseKey(nodeCrypto))
  if (wrapping.sealed !== 'file') return locked('sealed-folder')
  if (there === undefined) {
    inWords(() => writeWrapping(path, wrapping))
    rmSync(keyPath(folder), { force: true })
  }
  return { key: clearKey(wrapping), sealing: 'file', path }
}
