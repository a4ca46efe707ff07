import { createPrivateKey, createPublicKey, hash } from 'node:crypto'
import { nodeCrypto } from '../../electron/station/crypto.ts'
import type { Crypto } from '../../shared/kernel/crypto.ts'
import type { ByteText } from '../../shared/replication/batch-codec.ts'
import type { Random } from '../support/random.ts'

export interface SigningKey {
  readonly privateKey: Uint8Array
  readonly publicKey: Uint8Array
}

/** The PKCS #8 prefix before the 32 bytes of an Ed25519 key. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const known = new Map<string, SigningKey>()

/** The same key for the same name in every process, because signatures are part of a run's trace. */
export function signingKey(name: string): SigningKey {
  let key = known.get(name)
  if (!key) {
    const privateKey = Buffer.concat([pkcs8, hash('sha256', `key of ${name}`, 'buffer')])
    const publicKey = createPublicKey(createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' }))
    key = { privateKey, publicKey: publicKey.export({ format: 'der', type: 'spki' }) }
    known.set(name, key)
  }
  return key
}

const verified = new Map<string, boolean>()

/**
 * The station's own cryptography, with random values from the seed. A signature that six stations verify is verified
 * once.
 */
export const seededCrypto = (random: Random): Crypto => ({
  ...nodeCrypto,
  random: (bytes) => Buffer.from(Array.from({ length: bytes }, () => random.int(0, 255))),
  verify(publicKey, data, signature) {
    const asked = `${data}\n${nodeCrypto.hex(signature)}\n${nodeCrypto.hex(publicKey)}`
    let answer = verified.get(asked)
    if (answer === undefined) {
      answer = nodeCrypto.verify(publicKey, data, signature)
      if (verified.size > 50_000) verified.clear()
      verified.set(asked, answer)
    }
    return answer
  },
})

export const base64: ByteText = {
  encode: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64'),
  decode: (text) => (/^[A-Za-z0-9+/]*={0,2}$/.test(text) ? Buffer.from(text, 'base64') : null),
  lengthOf: (text) => Buffer.byteLength(text),
}
