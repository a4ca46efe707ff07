import { chmodSync, closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCrypto } from './crypto.ts'
import { DatabaseUnavailable, databaseFile, faultOf } from './event-log/database.ts'
import { isDatabaseKey, newDatabaseKey } from './event-log/database-key.ts'
import { makeFolder } from './make-folder.ts'

const keyFile = 'database.key'

/**
 * Makes the folder where needed and gives its database's key, which lies in a file that its owner alone may read.
 * The desktop shell seals that file with the system's keyring instead.
 * @throws DatabaseUnavailable
 */
export function openDataFolder(folder: string): Uint8Array {
  try {
    makeFolder(folder)
    const path = join(folder, keyFile)
    if (!existsSync(path)) {
      // A database whose key is gone must not be given another one, and be called damaged.
      if (existsSync(join(folder, databaseFile)))
        throw new DatabaseUnavailable('unreadable', `the database's key file (${keyFile}) is missing`)
      writeKey(path, newDatabaseKey(nodeCrypto))
    }
    const key = readKey(path)
    if (!isDatabaseKey(key))
      throw new DatabaseUnavailable('unreadable', `the database's key file (${keyFile}) is damaged`)
    return key
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error
    if (noFolder.has((error as { code?: string }).code))
      throw new DatabaseUnavailable('no-folder', 'there is no such folder, and none can be made', error)
    throw faultOf(error)
  }
}

/** What a system says of a path that is none, of a file in a folder's place, and of a folder that takes no files. */
const noFolder: ReadonlySet<string | undefined> = new Set([
  ...['ENOENT', 'ENOTDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'EPERM', 'ERR_INVALID_ARG_VALUE'],
])

/** As it stands there, whatever that is. */
export const readKey = (path: string): Uint8Array => Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')

/** Durable before the first page is encrypted with it. */
export function writeKey(path: string, key: Uint8Array): void {
  const temporary = `${path}.${process.pid}`
  const file = openSync(temporary, 'w', 0o600)
  try {
    writeSync(file, `${Buffer.from(key).toString('hex')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
  chmodSync(path, 0o600)
}

export const keyPath = (folder: string): string => join(folder, keyFile)
