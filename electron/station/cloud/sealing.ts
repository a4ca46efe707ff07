import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'
import type { PersonalPart } from '../../../shared/replication/recorded-event.ts'
import { boxOf, sealedPart } from '../../../shared/replication/sealed-part.ts'
import { type KeyPair, keyBytes, privateKeyOf, publicKeyOf } from '../keys/key-pair.ts'

const ivBytes = 12
const tagBytes = 16
const saltBytes = 16

/**
 * Seals parts for the holder of the private key: X25519 with a key pair of this sealer, HKDF-SHA-256, AES-256-GCM. One
 * key agreement serves all parts that one sealer seals. `place`: the part can be opened for that place only.
 */
export function createSealer(publicKey: Uint8Array): (part: PersonalPart, place?: string) => PersonalPart {
  const own = generateKeyPairSync('x25519')
  const ownPublic = own.publicKey.export({ format: 'der', type: 'spki' }).subarray(-keyBytes)
  const key = keyFrom(own.privateKey, publicKeyOf(publicKey), ownPublic, publicKey)
  // Only this sealer uses this key, so a counter is as safe as a random nonce (NIST SP 800-38D, 8.2.1), and cheaper.
  const iv = Buffer.alloc(ivBytes)
  let sealed = 0
  return ({ salt, part }, place) => {
    iv.writeUInt32BE(sealed++, ivBytes - 4)
    const cipher = createCipheriv('aes-256-gcm', key, iv)
    if (place !== undefined) cipher.setAAD(Buffer.from(place))
    const closed = Buffer.concat([cipher.update(salt), cipher.update(part, 'utf8'), cipher.final()])
    const box = Buffer.concat([ownPublic, iv, cipher.getAuthTag(), closed]).toString('base64')
    return { salt: noSalt, part: sealedPart(box) }
  }
}
const noSalt = new Uint8Array(0)

/**
 * Opens parts that were sealed for this event and place. Null for any other sealed part. A part that is not sealed is
 * returned as it is.
 */
export function createOpener({
  publicKey,
  privateKey,
}: KeyPair): (part: PersonalPart, place?: string) => PersonalPart | null {
  const own = privateKeyOf(privateKey)
  /** The key of the last sealer. All parts of a batch have one sealer. */
  let last: { readonly of: string; readonly key: KeyObject } | undefined
  return (sealed, place) => {
    const text = boxOf(sealed.part)
    if (text === null) return sealed
    const box = Buffer.from(text, 'base64')
    if (box.length < keyBytes + ivBytes + tagBytes + saltBytes) return null
    const theirs = box.subarray(0, keyBytes)
    const name = theirs.toString('latin1')
    try {
      if (last?.of !== name) last = { of: name, key: keyFrom(own, publicKeyOf(theirs), theirs, publicKey) }
      const iv = box.subarray(keyBytes, keyBytes + ivBytes)
      const decipher = createDecipheriv('aes-256-gcm', last.key, iv)
      if (place !== undefined) decipher.setAAD(Buffer.from(place))
      decipher.setAuthTag(box.subarray(keyBytes + ivBytes, keyBytes + ivBytes + tagBytes))
      const clear = Buffer.concat([decipher.update(box.subarray(keyBytes + ivBytes + tagBytes)), decipher.final()])
      return { salt: clear.subarray(0, saltBytes), part: clear.subarray(saltBytes).toString('utf8') }
    } catch {
      return null
    }
  }
}

/** As a KeyObject: Node would otherwise import the bytes again for each part, which takes as long as the sealing. */
function keyFrom(own: KeyObject, theirs: KeyObject, sealer: Uint8Array, receiver: Uint8Array): KeyObject {
  const shared = diffieHellman({ privateKey: own, publicKey: theirs })
  const key = hkdfSync('sha256', shared, Buffer.concat([sealer, receiver]), 'regie-seal-1', keyBytes)
  return createSecretKey(Buffer.from(key))
}
