import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { nodeCrypto } from '../../crypto.ts'

/** Under a key of its own, made of the event's: any station of the event that takes the room over can open it. */
const keyOf = (eventKey: Uint8Array): Uint8Array => nodeCrypto.hmac(eventKey, 'obs-password')

/** AES-256-GCM: iv, tag and text, base64. */
export function sealPassword(password: string, eventKey: Uint8Array): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(eventKey), iv)
  const text = Buffer.concat([cipher.update(password, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64')
}

/** Null where it is none of ours. */
export function openPassword(sealed: string, eventKey: Uint8Array): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(eventKey), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
