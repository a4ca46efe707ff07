import { nodeCrypto } from '../crypto.ts'
import type { Identity } from '../event-log/identity.ts'
import type { Keyed } from '../keys/keyring.ts'
import { openSecret, sealSecret } from '../sealed-secret.ts'

type Held = Pick<Keyed, 'keys'> & { readonly identity: Pick<Identity, 'pilotPrivateKey'> }

/**
 * Derived from the pilot's signing key and one generation of `access`. The signing key never changes. `access` is
 * renewed when a pilot's station is put out, and that station never receives the new generation. `access` alone would
 * not suffice: every station of the first release held its first generation.
 */
const keyOf = (pilotPrivateKey: Uint8Array, access: Uint8Array): Uint8Array =>
  nodeCrypto.hmac(access, `registrations-token ${Buffer.from(keyOfBefore(pilotPrivateKey)).toString('base64')}`)

/** For tokens that the first release sealed with the signing key alone. */
const keyOfBefore = (pilotPrivateKey: Uint8Array): Uint8Array => nodeCrypto.hmac(pilotPrivateKey, 'registrations-token')

/**
 * Seals under the newest key of `access`, so that another pilot's station may take over, and a lost laptop cannot open
 * later tokens.
 * @throws KeyNotHeld
 */
export const sealToken = (token: string, pilotPrivateKey: Uint8Array, { keys }: Pick<Keyed, 'keys'>): string =>
  sealSecret(token, keyOf(pilotPrivateKey, keys.secret('access')))

/** Null at a station that is not a pilot's, or if none of its keys opens the token. */
export const openToken = (sealed: string, held: Held): string | null => opened(sealed, held)?.token ?? null

/** Whether a pilot's station that was put out since can open the token. The platform must then issue another one. */
export const isKnownToPutOut = (sealed: string, held: Held): boolean =>
  opened(sealed, held)?.newer.some(({ because }) => because === 'station-revoked') ?? false

/** `newer`: the generations of `access` made since the token was sealed. */
function opened(sealed: string, { keys, identity: { pilotPrivateKey } }: Held) {
  if (pilotPrivateKey === null) return null
  const all = keys.all('access')
  for (const [index, { secret }] of all.entries()) {
    const token = openSecret(sealed, keyOf(pilotPrivateKey, secret))
    if (token !== null) return { token, newer: all.slice(0, index) }
  }
  const token = openSecret(sealed, keyOfBefore(pilotPrivateKey))
  return token === null ? null : { token, newer: all }
}
