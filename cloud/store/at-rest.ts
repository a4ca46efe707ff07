import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSealed } from '../../shared/replication/sealed-part.ts'

const mark = '{"kept":"'
const keyBytes = 32
const ivBytes = 12
const tagBytes = 16

/** Closes what the cloud itself may read before it goes to the database: a dump alone, or a backup, tells nobody's words. */
export interface AtRest {
  close(part: string): string
  /** Null: closed with another key. */
  open(part: string): string | null
  /** Of 128 bits, in hexadecimal: the same of the same text, and of a dump alone not found again by trying. */
  hash(text: string): string
}

/** AES-256-GCM. What is sealed to the organiser stays as it is. @param key 32 bytes */
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
 * The key, which is never in the database: `REGIE_CLOUD_KEY` (64 hexadecimal signs) where several processes or machines
 * share one, else a file of the data folder, made at the first start.
 */
export function atRestKey(folder: string, env: NodeJS.ProcessEnv): Uint8Array {
  const given = env.REGIE_CLOUD_KEY
  if (given !== undefined) return keyIn(given, 'REGIE_CLOUD_KEY')
  const path = join(folder, 'parts.key')
  if (!existsSync(path)) writeFileSync(path, randomBytes(keyBytes).toString('hex'), { mode: 0o600, flag: 'wx' })
  return keyIn(readFileSync(path, 'utf8').trim(), path)
}

/** Told to whoever starts a process, in words. */
export class BadKey extends Error {}
function keyIn(text: string, where: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/i.test(text))
    throw new BadKey(`${where} n’est pas une clé de 64 signes hexadécimaux. Pour en faire une : openssl rand -hex 32`)
  return Buffer.from(text, 'hex')
}
