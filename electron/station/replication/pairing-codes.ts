import { base32 } from '../../../shared/kernel/base32.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { Keyed } from '../keys/keyring.ts'

/** 40 bits: a code lasts ten minutes, and a hub counts wrong ones. */
const secretLetters = 8
/**
 * 80 bits: the fingerprint is announced during the whole event, so an attacker may search for a key with the same one.
 */
const fingerprintLetters = 16

export const fingerprintOf = (crypto: Crypto, pilotPublicKey: Uint8Array): string =>
  base32(crypto.sha256(pilotPublicKey), fingerprintLetters)

/**
 * A pairing code is 24 letters: a secret that admits one station, and the beginning of a fingerprint by which that
 * station recognises its hub before it sends the secret. A fingerprint of the pilot's key alone would not suffice: a
 * pilot's laptop that was put out has that key, and would receive the secret.
 * @param hubKey SPKI DER, base64
 */
export const hubFingerprintOf = (crypto: Crypto, pilotPublicKey: Uint8Array, hubKey: string): string =>
  base32(crypto.sha256(Buffer.concat([pilotPublicKey, Buffer.from(hubKey, 'base64')])), fingerprintLetters)

/**
 * Derived from the newest key of `access`, which only pilots' stations hold, so that no other station can compute codes
 * from the log. That key changes when a pilot's station is put out, and then earlier codes admit nobody.
 * @throws KeyNotHeld
 */
export const secretOf = ({ crypto, keys }: Keyed, pairingId: string): string =>
  base32(crypto.hmac(keys.secret('access'), `pairing\n${pairingId}`), secretLetters)

/** For reading aloud and typing, in groups of four. */
export const codeText = (secret: string, fingerprint: string): string =>
  ((secret + fingerprint).toUpperCase().match(/.{4}/g) ?? []).join('-')

/** Null for a text that cannot be a code. Case, hyphens and spaces are ignored, and 0 and 1 count as O and I. */
export function parseCode(text: string): { readonly secret: string; readonly fingerprint: string } | null {
  const letters = text.toLowerCase().replace(/[\s-]/g, '').replaceAll('0', 'o').replaceAll('1', 'i')
  if (!/^[a-z2-7]+$/.test(letters) || letters.length !== secretLetters + fingerprintLetters) return null
  return { secret: letters.slice(0, secretLetters), fingerprint: letters.slice(secretLetters) }
}
