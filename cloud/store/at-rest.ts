import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSealed } from '../../shared/replication/sealed-part.ts'

const mark = '{"kept":"'
const keyBytes = 32
const ivBytes = 12
const tagBytes = 16

/**
 * Encrypts what the cloud can read before it goes to the database, so that a dump or a backup alone reveals no text.
 */
export interface AtRest {
  close(part: string): string
  /** Null if the text was encrypted with another key. */
  open(part: string): string | null
  /**
   * 128 bits in hexadecimal. Equal texts have equal hashes. Without the key, a dump does not allow a text to be
   * guessed.
   */
  hash(text: string): string
}

/** AES-256-GCM. Parts that are sealed to the organiser stay as they are. @param key 32 bytes */
export function createAtRest(key: Uint8Array): AtRest {
  const hashKey = createHmac('sha256', key).update('regie hash').digest()
  return {
    hash: (text) => createHmac('sha256', hashKey).update(text).digest('hex').slice(0, 32),
    close(part) {
      if (isSealed(part)) return part
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const closed = Buffer.concat([cipher.update(part, 'utf8'), cipher.final()])
      return `${mark}${Buffer.concat([iv, cipher.getAuthTag(), closed]).toString('base64')}"}`
    },
    open(part) {
      if (!part.startsWith(mark)) return part
      const box = Buffer.from(part.slice(mark.length, -2), 'base64')
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, ivBytes))
        decipher.setAuthTag(box.subarray(ivBytes, ivBytes + tagBytes))
        return Buffer.concat([decipher.update(box.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}

/**
 * The key, which is never in the database. It is `REGIE_CLOUD_KEY` (64 hexadecimal digits) if several processes or
 * machines share a database. Otherwise it is a file in the data folder, made at the first start.
 */
export function atRestKey(folder: string, env: NodeJS.ProcessEnv): Uint8Array {
  const given = env.REGIE_CLOUD_KEY
  if (given !== undefined) return keyIn(given, 'REGIE_CLOUD_KEY')
  const path = join(folder, 'parts.key')
  if (!existsSync(path)) writeFileSync(path, randomBytes(keyBytes).toString('hex'), { mode: 0o600, flag: 'wx' })
  return keyIn(readFileSync(path, 'utf8').trim(), path)
}

/** Its message is shown to the person who starts a process. */
export class BadKey extends Error {}
function keyIn(text: string, where: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/i.test(text))
    throw new BadKey(`${where} n’est pas une clé de 64 signes hexadécimaux. Pour en faire une : openssl rand -hex 32`)
  return Buffer.from(text, 'hex')
}
