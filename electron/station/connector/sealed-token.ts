import { nodeCrypto } from '../crypto.ts'
import type { Identity } from '../event-log/identity.ts'
import { openSecret, sealSecret } from '../sealed-secret.ts'

/**
 * Of the pilots' key, which every pilot's station holds and no other one: another pilot may take over, and a desk that
 * is lost gives the platform's token to nobody.
 */
const keyOf = (pilotPrivateKey: Uint8Array): Uint8Array => nodeCrypto.hmac(pilotPrivateKey, 'registrations-token')

export const sealToken = (token: string, pilotPrivateKey: Uint8Array): string =>
  sealSecret(token, keyOf(pilotPrivateKey))

/** Null at a station that is no pilot's, or where another event's pilot has sealed it. */
export const openToken = (sealed: string, { pilotPrivateKey }: Pick<Identity, 'pilotPrivateKey'>): string | null =>
  pilotPrivateKey === null ? null : openSecret(sealed, keyOf(pilotPrivateKey))
