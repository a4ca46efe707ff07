import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

/** The DER prefixes of RFC 8410 before 32 bytes, from which Node makes a key. */
const privateHead = Buffer.from('302e020100300506032b656e04220420', 'hex')
const publicHead = Buffer.from('302a300506032b656e032100', 'hex')
export const keyBytes = 32

/** X25519, 32 bytes each. */
export interface KeyPair {
  readonly publicKey: Uint8Array
  readonly privateKey: Uint8Array
}

/** @param privateKey any 32 bytes */
export function keyPairOf(privateKey: Uint8Array): KeyPair {
  const exported = createPublicKey(privateKeyOf(privateKey)).export({ format: 'der', type: 'spki' })
  return { privateKey, publicKey: exported.subarray(-keyBytes) }
}

export const privateKeyOf = (raw: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([privateHead, raw]), format: 'der', type: 'pkcs8' })
export const publicKeyOf = (raw: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([publicHead, raw]), format: 'der', type: 'spki' })
