/** The certificate of the event's authority, which signs the staff's https servers of all its hubs. PEM. */
export const authorityPath = '/autorite.crt'

/** The header in which a station tells the fingerprint of that authority's key. */
export const fingerprintHeader = 'x-regie-fingerprint'

/** Enough to tell keys apart that an attacker makes, and few enough to compare by eye. */
const fingerprintBytes = 16

/**
 * The first 128 bits of a SHA-256 of the authority's public key (SPKI, DER), for people: 8 groups of 4 digits. The key
 * is the same at every hub and after every start. The certificate is made anew.
 */
export const fingerprintWords = (digest: Uint8Array): string =>
  Array.from(digest.subarray(0, fingerprintBytes), (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/.{4}(?=.)/g, '$& ')

/** What a person typed or copied, as `fingerprintWords` writes it. Null: it is no fingerprint. */
export function readFingerprint(text: string): string | null {
  const digits = text.toLowerCase().replace(/[\s:-]/g, '')
  return /^[0-9a-f]{32}$/.test(digits) ? digits.replace(/.{4}(?=.)/g, '$& ') : null
}
