import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import type { z } from 'zod'
import { longestPassphrase } from '../../../shared/contract/lock.ts'
import type { PassphraseWrapping, scryptCosts } from './key-file.ts'

type Costs = z.output<typeof scryptCosts>

/**
 * 128 MiB and 0.82 s of one core for a guess, measured on a 2-core cloud machine (0.47 s with p = 1). See decision 48.
 */
const costs: Costs = { N: 2 ** 17, r: 8, p: 2 }
const saltBytes = 16
const ivBytes = 12
const tagBytes = 16

/**
 * Wraps the database's key with a passphrase. The salt of 16 random bytes makes two folders with one passphrase
 * unrelated.
 */
export async function wrapWithPassphrase(key: Uint8Array, passphrase: string): Promise<PassphraseWrapping> {
  const salt = randomBytes(saltBytes)
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt, costs), iv)
  const sealed = Buffer.concat([cipher.update(key), cipher.final()])
  return {
    sealed: 'passphrase',
    kdf: 'scrypt',
    costs,
    salt: salt.toString('base64'),
    key: Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64'),
  }
}

/** Null for a wrong passphrase, after the same time as for the right one. */
export async function unwrapWithPassphrase(
  { costs: asked, salt, key }: PassphraseWrapping,
  passphrase: string,
): Promise<Uint8Array | null> {
  const stretched = await stretch(passphrase, Buffer.from(salt, 'base64'), asked)
  const bytes = Buffer.from(key, 'base64')
  try {
    const decipher = createDecipheriv('aes-256-gcm', stretched, bytes.subarray(0, ivBytes), {
      authTagLength: tagBytes,
    })
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes))
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()])
  } catch {
    return null
  }
}

/** Keyboards may compose accents differently. Normalised, the same letters are the same passphrase. */
function stretch(passphrase: string, salt: Uint8Array, { N, r, p }: Costs): Promise<Buffer> {
  const letters = passphrase.slice(0, longestPassphrase).normalize('NFKC')
  return new Promise((resolve, reject) => {
    scrypt(letters, salt, 32, { N, r, p, maxmem: 128 * N * r + 128 * r * p + 2 ** 20 }, (error, stretched) =>
      error ? reject(error) : resolve(stretched),
    )
  })
}
