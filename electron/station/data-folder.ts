import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCrypto } from './crypto.ts'
import { DatabaseUnavailable, databaseFile, faultOf } from './event-log/database.ts'
import { newDatabaseKey } from './event-log/database-key.ts'
import { makeFolder } from './make-folder.ts'
import { clearKey, clearWrapping, readWrapping, type Wrapping, writeWrapping } from './sealing/key-file.ts'

const keyFile = 'database.key'

/**
 * Creates the folder if needed and returns its database's key. The key is stored unencrypted in a file that only its
 * owner may read. A folder whose key is wrapped is opened by `unlockFolder`.
 * @throws DatabaseUnavailable
 */
export function openDataFolder(folder: string): Uint8Array {
  prepareFolder(folder)
  const known = wrappingOf(folder)
  const wrapping = known ?? clearWrapping(newDatabaseKey(nodeCrypto))
  if (wrapping.sealed !== 'file') throw new DatabaseUnavailable('unreadable', `the key is sealed (${wrapping.sealed})`)
  if (known === undefined) inWords(() => writeWrapping(keyPath(folder), wrapping))
  return clearKey(wrapping)
}

/** Creates the folder if needed. @throws DatabaseUnavailable */
export const prepareFolder = (folder: string): void => inWords(() => makeFolder(folder))

/** How the folder's key is wrapped. Undefined in a new folder. @throws DatabaseUnavailable */
export const wrappingOf = (folder: string): Wrapping | undefined =>
  inWords(() => {
    const wrapping = readWrapping(keyPath(folder))
    // A database whose key is missing must not get a new key and then be reported as damaged.
    if (wrapping === undefined && existsSync(join(folder, databaseFile)))
      throw new DatabaseUnavailable('unreadable', `the database's key file (${keyFile}) is missing`)
    return wrapping
  })

export const keyPath = (folder: string): string => join(folder, keyFile)

/** Converts an error of the file system into a fault. @throws DatabaseUnavailable */
export function inWords<Answer>(act: () => Answer): Answer {
  try {
    return act()
  } catch (error) {
    if (error instanceof DatabaseUnavailable) throw error
    if (noFolder.has((error as { code?: string }).code))
      throw new DatabaseUnavailable('no-folder', 'there is no such folder, and none can be made', error)
    throw faultOf(error)
  }
}

/**
 * Error codes for an impossible path, for a file in the folder's place, and for a folder in which no file can be
 * created.
 */
const noFolder: ReadonlySet<string | undefined> = new Set([
  ...['ENOENT', 'ENOTDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'EPERM', 'ERR_INVALID_ARG_VALUE'],
])
