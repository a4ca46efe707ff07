import { base32 } from '../../../shared/kernel/base32.ts'
import type { Crypto } from '../../../shared/kernel/crypto.ts'
import type { Keyed } from '../keys/keyring.ts'

/** 40 bits: a code lasts ten minutes, and a hub counts wrong ones. */
const secretLetters = 8
/** 80 bits: the fingerprint is announced for the whole event, so somebody may search for a key with the same one. */
const fingerprintLetters = 16

export const fingerprintOf = (crypto: Crypto, pilotPublicKey: Uint8Array): string =>
  base32(crypto.sha256(pilotPublicKey), fingerprintLetters)

/**
 * A pairing code is 24 letters: a secret that lets one station in, and the beginning of a fingerprint by which that station
 * knows its hub before it says the secret. The pilot's key alone would not do: a pilot's laptop that was put out has it, and
 * would be told the secret.
 * @param hubKey SPKI DER, base64
 */
export const hubFingerprintOf = (crypto: Crypto, pilotPublicKey: Uint8Array, hubKey: string): string =>
  base32(crypto.sha256(Buffer.concat([pilotPublicKey, Buffer.from(hubKey, 'base64')])), fingerprintLetters)

/**
 * Under the newest key of `access`, which pilots' stations alone hold: others cannot make a code of what they replicate.
 * When a pilot's station is put out that key is another one, so codes from before let nobody in.
 * @throws KeyNotHeld
 */
export const secretOf = ({ crypto, keys }: Keyed, pairingId: string): string =>
  base32(crypto.hmac(keys.secret('access'), `pairing\n${pairingId}`), secretLetters)

/** For a person to read out and type, in fours. */
export const codeText = (secret: string, fingerprint: string): string =>
  ((secret + fingerprint).toUpperCase().match(/.{4}/g) ?? []).join('-')

/** Null for what cannot be a code; case, hyphens and spaces do not count, nor does an O or I typed for 0 or 1's like. */
export function parseCode(text: string): { readonly secret: string; readonly fingerprint: string } | null {
  const letters = text.toLowerCase().replace(/[\s-]/g, '').replaceAll('0', 'o').replaceAll('1', 'i')
  if (!/^[a-z2-7]+$/.test(letters) || letters.length !== secretLetters + fingerprintLetters) return null
  return { secret: letters.slice(0, secretLetters), fingerprint: letters.slice(secretLetters) }
}
