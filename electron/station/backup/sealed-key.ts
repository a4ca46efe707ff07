import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { z } from 'zod'

/**
 * The database's key, sealed with the recovery code of the paper sheet, so that a copy can be opened after its station
 * is lost. scrypt and AES-256-GCM. The code has 120 bits, so scrypt's cost protects nothing further.
 */
export function sealKey(key: Uint8Array, recoveryCode: string): string {
  const salt = randomBytes(16)
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(recoveryCode, salt), iv)
  const data = Buffer.concat([cipher.update(key), cipher.final()])
  return `${JSON.stringify({ v: 1, salt: hex(salt), iv: hex(iv), tag: hex(cipher.getAuthTag()), data: hex(data) })}\n`
}

const sealed = z.strictObject({ v: z.literal(1), salt: z.hex(), iv: z.hex(), tag: z.hex(), data: z.hex() })

/** A truncated key file may be reported as a wrong code. A wrong code is never reported as a damaged file. */
export function openSealedKey(text: string, recoveryCode: string): Uint8Array | 'wrong-code' | 'key-damaged' {
  const parts = readSealed(text)
  if (!parts) return 'key-damaged'
  const { salt, iv, tag, data } = parts
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(recoveryCode, bytes(salt)), bytes(iv))
    decipher.setAuthTag(bytes(tag))
    return Buffer.concat([decipher.update(bytes(data)), decipher.final()])
  } catch {
    return 'wrong-code'
  }
}

function readSealed(text: string) {
  try {
    return sealed.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Typed from paper: spaces, hyphens and capitals are ignored. */
const keyOf = (recoveryCode: string, salt: Uint8Array): Buffer =>
  scryptSync(recoveryCode.toLowerCase().replace(/[^a-z2-7]/g, ''), salt, 32)
const hex = (data: Uint8Array) => Buffer.from(data).toString('hex')
const bytes = (text: string) => Buffer.from(text, 'hex')
