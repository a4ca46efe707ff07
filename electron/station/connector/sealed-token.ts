import { nodeCrypto } from '../crypto.ts'
import type { Identity } from '../event-log/identity.ts'
import type { Keyed } from '../keys/keyring.ts'
import { openSecret, sealSecret } from '../sealed-secret.ts'

type Held = Pick<Keyed, 'keys'> & { readonly identity: Pick<Identity, 'pilotPrivateKey'> }

/**
 * Of the pilot's signing key and one generation of `access`. The first never changes; the second is renewed when a pilot's
 * station is put out, and that station never receives the new one. `access` alone would not do: every station of the first
 * release held its first generation.
 */
const keyOf = (pilotPrivateKey: Uint8Array, access: Uint8Array): Uint8Array =>
  nodeCrypto.hmac(access, `registrations-token ${Buffer.from(keyOfBefore(pilotPrivateKey)).toString('base64')}`)

/** Of tokens that were sealed before: of the signing key alone. */
const keyOfBefore = (pilotPrivateKey: Uint8Array): Uint8Array => nodeCrypto.hmac(pilotPrivateKey, 'registrations-token')

/**
 * Under the newest key of `access`, so that another pilot's station may take over, and a lost laptop opens no later token.
 * @throws KeyNotHeld
 */
export const sealToken = (token: string, pilotPrivateKey: Uint8Array, { keys }: Pick<Keyed, 'keys'>): string =>
  sealSecret(token, keyOf(pilotPrivateKey, keys.secret('access')))

/** Null at a station that is no pilot's, or where none of its keys opens it. */
export const openToken = (sealed: string, held: Held): string | null => opened(sealed, held)?.token ?? null

/** Whether a pilot's station that has been put out since then can open it: the platform is to be asked for another token. */
export const isKnownToPutOut = (sealed: string, held: Held): boolean =>
  opened(sealed, held)?.newer.some(({ because }) => because === 'station-revoked') ?? false

/** `newer`: the generations of `access` that have been made since it was sealed. */
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
