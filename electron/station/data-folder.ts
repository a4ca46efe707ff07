import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { nodeCrypto } from './crypto.ts'
import { DatabaseUnavailable, databaseFile, faultOf } from './event-log/database.ts'
import { newDatabaseKey } from './event-log/database-key.ts'
import { makeFolder } from './make-folder.ts'
import { clearKey, clearWrapping, readWrapping, type Wrapping, writeWrapping } from './sealing/key-file.ts'

const keyFile = 'database.key'

/**
 * Makes the folder where needed and gives its database's key, which lies in clear in a file that its owner alone may
 * read. A folder whose key is wrapped is opened by `unlockFolder`.
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

/** Makes the folder where needed. @throws DatabaseUnavailable */
export const prepareFolder = (folder: string): void => inWords(() => makeFolder(folder))

/** How the folder's key is kept; undefined in a new folder. @throws DatabaseUnavailable */
export const wrappingOf = (folder: string): Wrapping | undefined =>
  inWords(() => {
    const wrapping = readWrapping(keyPath(folder))
    // A database whose key is gone must not be given another one, and be called damaged.
    if (wrapping === undefined && existsSync(join(folder, databaseFile)))
      throw new DatabaseUnavailable('unreadable', `the database's key file (${keyFile}) is missing`)
    return wrapping
  })

export const keyPath = (folder: string): string => join(folder, keyFile)

/** What keeps a folder from being read or written, told as a fault. @throws DatabaseUnavailable */
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

/** What a system says of a path that is none, of a file in a folder's place, and of a folder that takes no files. */
const noFolder: ReadonlySet<string | undefined> = new Set([
  ...['ENOENT', 'ENOTDIR', 'EEXIST', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'EPERM', 'ERR_INVALID_ARG_VALUE'],
])
