import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { nodeCrypto } from './crypto.ts'
import { DatabaseUnavailable, databaseFile, faultOf } from './event-log/database.ts'

const keyFile = 'database.key'

/**
 * Makes the folder where needed and gives its database's key: 32 bytes in a file that its owner alone may read.
 * The desktop shell seals that file with the system's keyring instead.
 * @throws DatabaseUnavailable
 */
export function openDataFolder(folder: string): Uint8Array {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, keyFile)
    if (!existsSync(path)) {
      // A database whose key is gone must not be given another one, and be called damaged.
      if (existsSync(join(folder, databaseFile)))
        throw new DatabaseUnavailable('unreadable', `the database's key file (${keyFile}) is missing`)
      writeKey(path, nodeCrypto.random(32))
    }
    const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'hex')
    if (key.length !== 32)
      throw new DatabaseUnavailable('unreadable', `the database's key file (${keyFile}) is damaged`)
    return key
  } catch (error) {
    throw error instanceof DatabaseUnavailable ? error : faultOf(error)
  }
}

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
