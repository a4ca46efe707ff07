import type { KeyPurpose } from '../../../shared/domain/stations/keys.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import { boxOf, sealedPart } from '../../../shared/replication/sealed-part.ts'
import { createOpener, createSealer } from '../cloud/sealing.ts'
import type { Identity } from '../event-log/identity.ts'
import { type KeyPair, keyPairOf } from './key-pair.ts'

/** What a box holds. The same values are needed to open it, so a box that was moved to another key does not open. */
export interface Boxed {
  readonly eventId: string
  readonly purpose: KeyPurpose
  readonly generation: number
  readonly keyId: string
}

/**
 * The key pair to which keys for this station are sealed. It is derived from the station's signing key, so that a
 * restored folder can open boxes that were sealed to the lost one.
 */
export const boxPairOf = (crypto: Crypto, { stationPrivateKey }: Pick<Identity, 'stationPrivateKey'>): KeyPair =>
  keyPairOf(crypto.hmac(stationPrivateKey, 'box-key'))

const headOf = ({ eventId, purpose, generation, keyId }: Boxed): string =>
  ['regie-key-1', eventId, purpose, generation, keyId, ''].join('\n')

/** @param boxKey X25519 public key, base64 @returns base64, or null if nothing can be sealed with the box key */
export function sealKeyTo(crypto: Crypto, boxKey: string, of: Boxed, secret: Uint8Array): string | null {
  const part = `${headOf(of)}${Buffer.from(secret).toString('base64')}`
  try {
    return boxOf(createSealer(Buffer.from(boxKey, 'base64'))({ salt: crypto.random(16), part }).part)
  } catch {
    return null
  }
}

/** Null for a box that is damaged, or sealed to another station or for another key. */
export function openKeyBox(pair: KeyPair, of: Boxed, box: string): Uint8Array | null {
  const opened = createOpener(pair)({ salt: new Uint8Array(0), part: sealedPart(box) })
  const head = headOf(of)
  return opened?.part.startsWith(head) ? Buffer.from(opened.part.slice(head.length), 'base64') : null
}
